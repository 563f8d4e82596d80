// What the search or the field found, as a list to choose from.
import { WhilePressed } from './while-pressed.js';
import { row, stand } from './word-row.js';
import { listen } from './word-field.js';
import { fold, nearest, sayings, search, vague } from './word-search.js';

export class FoundWords {
  constructor(finder) {
    this.finder = finder;
    this.input = finder.at('find');
    this.heading = finder.at('found');
    this.list = finder.at('foundlist');
    this.take = finder.at('take');
    this.pressed = new WhilePressed(this.list, this.take);
    this.input.addEventListener('input', () => this.find());
    this.input.addEventListener('keydown', (event) => { if (event.key === 'Enter') event.preventDefault(); });
    this.list.addEventListener('click', ({ target }) => finder.pick(target.closest('[data-word]')?.dataset.word));
    this.take.addEventListener('click', () => finder.take(this.typed));
    this.fits = [...finder.closest('form')?.querySelectorAll('[data-fit]') ?? []];
    for (const fit of this.fits) fit.addEventListener('click', (event) => { event.preventDefault(); finder.pick(fit.value); });
    for (const word of finder.querySelectorAll('label.fw')) word.addEventListener('click', (event) => this.#onField(event));
    listen(finder.at('fieldwrap'), (point) => this.#show(nearest(point, finder.all), this.heading.dataset.nearThere));
  }

  get typed() {
    return this.input.value.trim();
  }

  clear() {
    this.pressed.free();
    this.input.value = '';
    this.find();
  }

  find() {
    const { typed, heading: { dataset } } = this;
    const said = sayings(typed, this.finder.known.openings);
    const key = vague(said, this.finder.known.covers);
    const hits = typed ? search(said, this.finder.all) : [];
    const covered = (key ? this.finder.known.covers[key] : []).map((id) => this.finder.words.get(id));
    const told = covered.length ? dataset.covering.replace('{word}', key) : hits.length ? dataset.nearestTo : dataset.nothing;
    const known = !typed || (!covered.length && hits.some(({ label }) => fold(label) === fold(typed)));
    this.pressed.change(() => {
      this.finder.toggleAttribute('data-searching', Boolean(typed));
      this.#show([...new Set([...covered, ...hits])], typed ? told : '');
      this.take.textContent = this.take.dataset.label.replace('{word}', typed);
      this.take.hidden = known;
    });
  }

  // A word on the field stands for its box in the list, without going there.
  #onField(event) {
    event.preventDefault();
    this.finder.pick(event.target.htmlFor.replace('word-', ''));
  }

  // Which of them are chosen by now.
  mark() {
    for (const label of this.finder.querySelectorAll('.fw')) label.toggleAttribute('data-on', document.getElementById(label.htmlFor).checked);
    const buttons = [...this.list.querySelectorAll('[data-word]'), ...this.fits];
    for (const button of buttons) button.setAttribute('aria-pressed', String(this.finder.words.get(button.dataset.word ?? button.value).box.checked));
  }

  #show(words, heading) {
    this.heading.textContent = heading;
    this.heading.hidden = !heading;
    this.list.hidden = !words.length;
    const there = new Map([...this.list.children].map((item) => [item.firstElementChild.dataset.word, item]));
    stand(this.list, words.map((word) => this.#row(there.get(word.id), word)));
  }

  #row(there, { id, label, definition, box }) {
    if (!there) return row({ id, label, text: definition, pressed: box.checked, href: box.href });
    if (!box.href) there.firstElementChild.setAttribute('aria-pressed', String(box.checked));
    return there;
  }
}
