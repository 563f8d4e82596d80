// Says to whoever listens how many places there are, rarely: only when it is another number.

export class ToldPlaces {
  #places = '0';

  constructor(help, status) {
    Object.assign(this, { help, status });
  }

  tell() {
    const at = (name) => this.help.querySelector(`[data-${name}]`);
    const places = at('danger') ? 'danger' : at('reading')?.dataset.places ?? '0';
    if (places === this.#places) return;
    this.#places = places;
    this.status.textContent = (at('shown') ?? at('found'))?.textContent ?? '';
  }
}
