// Finds a word: by the field, by search, by what a covering word may be covering.
class WordFinder extends HTMLElement {
  #last = null;

  connectedCallback() {
    this.at = (name) => this.querySelector(`[data-${name}]`) ?? document.querySelector(`[data-${name}]`);
    this.covers = JSON.parse(this.dataset.covers);
    this.boxes = [...this.querySelectorAll('[name=words]')];
    this.plain = this.at('go').textContent;
    this.addEventListener('change', (event) => { if (event.target.name === 'words') this.#last = event.target.checked ? event.target : null; this.#show(); });
    this.addEventListener('input', (event) => { if (event.target === this.at('find')) this.#find(); else this.#show(); });
    this.at('find').addEventListener('keydown', (event) => { if (event.key === 'Enter') event.preventDefault(); });
    this.addEventListener('click', (event) => this.#touch(event));
    this.at('take').addEventListener('click', () => this.#take());
    this.#last = this.boxes.find((box) => box.checked) ?? null;
    this.#show();
  }

  get own() {
    return [...this.querySelectorAll('[name=own]')].filter((input) => input.value.trim());
  }

  // A word on the field stands for its box in the list, without going there.
  #touch(event) {
    const word = event.target.closest('.fw');
    if (!word) return;
    event.preventDefault();
    document.getElementById(word.htmlFor).click();
  }

  #fill(text, word) {
    return text.replace('{word}', word);
  }

  // Names with the letters that are written on the page, for the search.
  #text(box) {
    const word = box.closest('.word');
    return `${box.ariaLabel} ${word.querySelector('.about').textContent} ${box.closest('[data-family]').dataset.family}`.toLowerCase();
  }

  #find() {
    const typed = this.at('find').value.trim();
    const said = typed.toLowerCase();
    const covered = this.covers[said];
    const hits = this.boxes.filter((box) => !said || (covered ? covered.includes(box.value) : this.#text(box).includes(said)));
    for (const box of this.boxes) box.closest('.word').hidden = !hits.includes(box) && !box.checked;
    for (const family of this.querySelectorAll('[data-family]')) family.hidden = !family.querySelector('.word:not([hidden])');
    this.toggleAttribute('data-searching', Boolean(said));
    const kind = covered ? 'covering' : hits.length ? 'nearestTo' : 'nothing';
    const { found, take } = { found: this.at('found'), take: this.at('take') };
    found.textContent = said ? this.#fill(found.dataset[kind], typed) : '';
    found.hidden = !said;
    take.textContent = this.#fill(take.dataset.label, typed);
    take.hidden = !said || this.boxes.some((box) => box.ariaLabel === said);
  }

  #take() {
    const free = [...this.querySelectorAll('[name=own]')].find((input) => !input.value.trim());
    const typed = this.at('find').value.trim();
    if (!free) { this.at('enough').hidden = false; return; }
    free.value = typed;
    this.#last = free;
    this.at('find').value = '';
    this.#find();
    this.#show();
    this.at('go').focus({ preventScroll: true });
  }

  #show() {
    const chosen = [...this.boxes.filter((box) => box.checked), ...this.own];
    for (const label of this.querySelectorAll('.fw')) label.toggleAttribute('data-on', document.getElementById(label.htmlFor).checked);
    this.at('enough').hidden = chosen.length <= Number(this.dataset.most);
    const shown = chosen.includes(this.#last) ? this.#last : chosen.at(-1);
    if (this.at('nearest')) this.#nearest(shown);
    const { one, two, three } = this.at('go').dataset;
    const words = [this.plain, one, two, three][chosen.length] ?? this.plain;
    this.at('go').textContent = shown ? this.#fill(words, this.#name(shown)) : this.plain;
    if (this.at('not-yet')) this.at('not-yet').hidden = chosen.length > 0;
  }

  #name(input) {
    return input.name === 'own' ? input.value.trim() : input.ariaLabel;
  }

  #nearest(shown) {
    this.at('nearest').hidden = !shown;
    this.at('word').textContent = shown ? this.#name(shown) : '';
    this.at('definition').textContent = shown?.closest('.word')?.querySelector('.about').textContent ?? '';
  }
}

customElements.define('word-finder', WordFinder);
