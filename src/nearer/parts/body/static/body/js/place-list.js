// The list of places: a chosen one opens to say what it is like there. It is what the form sends.
const SAID = ['sensation', 'strength', 'activity'];

class PlaceList extends HTMLElement {
  connectedCallback() {
    this.blank = this.querySelector('template[data-like]');
    this.addEventListener('change', (event) => {
      const row = event.target.closest('[data-place]');
      if (event.target.name === 'places') this.#open(row, event.target.checked);
      this.#tell(row.dataset.place);
    });
  }

  get rows() {
    return [...this.querySelectorAll('li[data-place]')];
  }

  row(place) {
    return this.rows.find((row) => row.dataset.place === place);
  }

  label(place) {
    return this.row(place).querySelector('.chip').textContent;
  }

  // What is said of a place, with the words for it; null where it is not chosen.
  felt(place) {
    const row = this.row(place);
    if (!row.querySelector('[name=places]').checked) return null;
    const selects = SAID.map((name) => row.querySelector(`[data-like=${name}]`));
    const words = selects.filter((select) => select.value).map((select) => select.selectedOptions[0].textContent);
    return { ...Object.fromEntries(selects.map((select) => [select.dataset.like, select.value])), words };
  }

  chosen() {
    return this.rows.map((row) => row.dataset.place).filter((place) => this.felt(place));
  }

  set(place, felt) {
    const row = this.row(place);
    row.querySelector('[name=places]').checked = Boolean(felt);
    this.#open(row, Boolean(felt));
    for (const name of SAID) if (felt) row.querySelector(`[data-like=${name}]`).value = felt[name] ?? '';
    this.#tell(place);
  }

  #open(row, on) {
    const like = row.querySelector('.like');
    if (!on) { like?.remove(); return; }
    if (like) return;
    const copy = this.blank.content.cloneNode(true);
    for (const select of copy.querySelectorAll('select')) {
      select.name += row.dataset.place;
      select.previousElementSibling.append(` ${this.label(row.dataset.place)}`);
    }
    row.append(copy);
  }

  #tell(place) {
    this.dispatchEvent(new CustomEvent('nearer:felt', { bubbles: true, detail: place }));
  }
}

customElements.define('place-list', PlaceList);
