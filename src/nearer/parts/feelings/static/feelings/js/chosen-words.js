// The chosen words: what each means, how strong it is, and what lies beside it, to change to.
import { row, stand } from './word-row.js';

export class ChosenWords {
  #strengths = new Map();

  constructor(finder) {
    this.finder = finder;
    this.list = finder.at('chosen');
    this.blank = finder.at('blank');
    this.list.addEventListener('click', ({ target }) => this.#click(target));
    this.list.addEventListener('change', ({ target }) => this.#strong(target));
    for (const radio of this.list.querySelectorAll(':checked')) this.#strong(radio);
  }

  #click(target) {
    const { key } = target.closest('[data-key]').dataset;
    const other = target.closest('[data-word]');
    if (target.type === 'radio') this.#choose(target, key);
    if (target.closest('[data-drop]')) this.#drop(key);
    if (other && !('beside' in other.dataset)) { this.#strengths.set(other.dataset.word, this.#strengths.get(key)); this.finder.drop(key); }
    if (!other) return;
    this.finder.pick(other.dataset.word);
    this.list.querySelector('details[open] > summary')?.focus({ preventScroll: true });
  }

  // What had the focus is gone: it stays near, and not in the search, which would bring up a keyboard.
  #drop(key) {
    this.#strengths.delete(key);
    this.finder.drop(key);
    (this.list.querySelector('summary') ?? this.finder.at('go')).focus({ preventScroll: true });
  }

  // A strength can be let go again with a second touch.
  #choose(radio, key) {
    if (this.#strengths.get(key) !== radio.value) return;
    radio.checked = false;
    this.#strong(radio);
  }

  #strong(radio) {
    const item = radio.closest('[data-key]');
    this.#strengths.set(item.dataset.key, radio.checked ? radio.value : '');
    item.querySelector('[data-strong]').textContent = radio.checked ? radio.labels[0].textContent.toLowerCase() : '';
  }

  // Shows these words, with the one open that was chosen last; what is there already stays as it is.
  show(words, last) {
    const there = new Map([...this.list.children].map((item) => [item.dataset.key, item]));
    const items = words.map((word) => this.#filled(there.get(word.key) ?? this.#made(word.key), word));
    stand(this.list, items);
    if (last) for (const item of items) item.firstElementChild.open = item.dataset.key === last;
  }

  #made(key) {
    const item = this.blank.content.firstElementChild.cloneNode(true);
    item.dataset.key = key;
    for (const radio of item.querySelectorAll('[type=radio]')) {
      radio.name += key;
      radio.checked = radio.value === this.#strengths.get(key);
      if (radio.checked) item.querySelector('[data-strong]').textContent = radio.nextElementSibling.textContent.toLowerCase();
    }
    return item;
  }

  #filled(item, { key, label, definition, near, beside }) {
    for (const place of item.querySelectorAll('[data-label], [data-of]')) place.textContent = label;
    item.querySelector('[data-definition]').textContent = definition;
    const drop = item.querySelector('[data-drop]');
    drop.setAttribute('aria-label', drop.dataset.drop.replace('{word}', label));
    const about = item.querySelector('[data-about]');
    about.value = `word:${key}`;
    about.hidden = key.startsWith('own-');
    const exactly = item.querySelector('[data-exactly]');
    const { beside: covered, under } = exactly.dataset;
    const changes = near.map(row);
    const additions = beside.map((word) => row({ ...word, text: near.length ? under.replace('{meaning}', word.text) : word.text, beside: true }));
    exactly.hidden = !near.length && !beside.length;
    if (!near.length && beside.length) exactly.querySelector('summary span').textContent = covered;
    exactly.querySelector('ul').replaceChildren(...changes, ...additions);
    return item;
  }
}
