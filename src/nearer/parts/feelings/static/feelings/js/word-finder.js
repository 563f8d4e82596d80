// Finds a word: by the field, by search, by family, by a neighbour; up to three, each as strong as it is.
import { ChosenWords } from './chosen-words.js';
import { FoundWords } from './found-words.js';
import { KnownWords } from './known-words.js';
import { fold } from './word-search.js';

class WordFinder extends HTMLElement {
  #last = '';

  connectedCallback() {
    this.at = (name) => this.querySelector(`[data-${name}]`);
    this.known = new KnownWords(this.querySelectorAll('[name=words]'));
    this.words = this.known.words;
    this.plain = this.at('go').textContent;
    this.chosen = new ChosenWords(this);
    this.found = new FoundWords(this);
    // From here on the page finds its words by itself, and does not send what is looked for.
    this.at('find').removeAttribute('name');
    // What is chosen, and where to go on, comes right after the field.
    this.insertBefore(this.at('sheet'), this.at('list'));
    this.addEventListener('change', ({ target }) => { if (target.name === 'words') this.#touched(target.checked ? target.value : ''); });
    this.addEventListener('input', ({ target }) => { if (target.name === 'own') this.#touched(this.#ownKey(target)); });
    for (const sign of ['focusin', 'pointerdown', 'input']) this.addEventListener(sign, () => this.#learn(), { once: true });
    this.#show();
    if (this.kept.length) this.#learn();
  }

  get all() {
    return [...this.words.values()];
  }

  get owns() {
    return [...this.querySelectorAll('[name=own]')];
  }

  // The chosen words as they stand, own ones last.
  get kept() {
    const listed = this.all.filter(({ box }) => box.checked);
    const own = this.owns.filter((input) => input.value.trim()).map((input) => {
      const label = input.value.trim();
      return { key: this.#ownKey(input), label, definition: '', near: [], beside: this.known.covering(label) };
    });
    return [...listed, ...own];
  }

  pick(id) {
    this.words.get(id)?.box.click();
  }

  drop(key) {
    const input = this.words.get(key)?.box ?? this.owns.find((one) => this.#ownKey(one) === key);
    if (input.name === 'own') input.value = ''; else input.checked = false;
    this.#touched('');
  }

  // Keeps what was typed: the word of the list, or else as a word of one's own.
  take(typed) {
    const listed = this.all.find(({ label }) => fold(label) === fold(typed));
    if (listed) { if (!listed.box.checked) this.pick(listed.id); this.found.clear(); return; }
    const free = this.owns.find((input) => !input.value.trim()) ?? this.owns.at(-1).cloneNode();
    if (!free.isConnected) this.owns.at(-1).after(free);
    free.value = typed;
    this.found.clear();
    this.#touched(this.#ownKey(free));
    this.at('go').focus({ preventScroll: true });
  }

  #ownKey(input) {
    return `own-${this.owns.indexOf(input)}`;
  }

  async #learn() {
    if (!await this.known.learn(this.dataset.words)) return;
    if (this.found.typed) this.found.find();
    this.#show();
  }

  #touched(key) {
    this.#last = key;
    this.#show(key);
  }

  #show(last) {
    const { kept } = this;
    const shown = kept.find(({ key }) => key === this.#last) ?? kept.at(-1);
    this.found.mark();
    this.chosen.show(kept, last === undefined ? '' : shown?.key);
    this.at('enough').hidden = kept.length <= Number(this.dataset.most);
    this.at('said').textContent = last && shown ? [shown.label, shown.definition].join('. ') : '';
    const words = [this.plain, ...['one', 'two', 'three'].map((name) => this.at('go').dataset[name])][kept.length] ?? this.plain;
    this.at('go').textContent = shown ? words.replace('{word}', shown.label) : this.plain;
    if (this.at('not-yet')) this.at('not-yet').hidden = kept.length > 0;
  }
}

customElements.define('word-finder', WordFinder);
