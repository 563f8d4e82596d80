// Finds a word by the field or by search, and leads to its card.
import { FoundWords } from './found-words.js';
import { KnownWords } from './known-words.js';

class WordOpener extends HTMLElement {
  connectedCallback() {
    this.at = (name) => this.querySelector(`[data-${name}]`);
    this.known = new KnownWords(this.querySelectorAll('[data-at]'));
    this.words = this.known.words;
    this.found = new FoundWords(this);
    this.at('find').addEventListener('keydown', (event) => { if (event.key === 'Enter') this.#first(); });
    for (const sign of ['focusin', 'pointerdown', 'input']) this.addEventListener(sign, () => this.#learn(), { once: true });
    // A quick hand is there before this script.
    if (this.found.typed) this.found.find();
    if (this.contains(document.activeElement)) this.#learn();
  }

  get all() {
    return [...this.words.values()];
  }

  // Rows and the button beside them are links and a form here: they go by themselves.
  pick() {}

  take() {}

  #first() {
    (this.at('foundlist').querySelector('a') ?? this.at('take')).focus();
  }

  async #learn() {
    if (await this.known.learn(this.dataset.words) && this.found.typed) this.found.find();
  }
}

customElements.define('word-opener', WordOpener);
