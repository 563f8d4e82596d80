// A field that is read while one writes, once the words rest; an older answer is never shown.
import './first-words.js';
import { askReading, isUnasked } from './ask-reading.js';
import { closePlaces } from './close-places.js';
import { OPEN_PLACE } from './edits.js';
import { MarkedText } from './marked-text.js';
import { OneCard } from './one-card.js';
import { PutBack } from './put-back.js';
import { press } from './reader-buttons.js';
import { Rests } from './rests.js';
import { ToldPlaces } from './told-places.js';

const MOVES = /^(Arrow|Home|End|Page)/;

class LiveReader extends HTMLElement {
  #shown = '';

  connectedCallback() {
    this.at = (name) => this.querySelector(`[data-${name}]`);
    this.rests = new Rests((long) => this.#read(long));
    this.field = this.querySelector('textarea');
    this.form = this.field.form;
    this.help = this.at('help');
    this.marks = new MarkedText(this.at('ghost'), this.field);
    this.cards = new OneCard(this.help, () => this.marks.paint());
    this.told = new ToldPlaces(this.help, this.at('status'));
    this.back = new PutBack(this.at('undone'), this.field);
    for (const part of this.querySelectorAll('[data-plain]')) part.hidden = true;
    for (const type of ['input', 'click', 'keyup']) this.field.addEventListener(type, this);
    this.addEventListener('click', (event) => press(this, event));
    this.addEventListener('change', closePlaces);
    this.addEventListener('toggle', ({ target }) => isUnasked(target) && this.later(0), true);
    addEventListener('online', this);
    this.#adopt();
    this.later();
  }

  disconnectedCallback() {
    removeEventListener('online', this);
    this.rests.stop();
  }

  handleEvent(event) {
    if (event.type === 'input') this.#typed();
    else if (event.type === 'online') this.later();
    else if (event.type === 'click' || MOVES.test(event.key)) this.cards.choose(this.marks.at(this.field.selectionStart));
  }

  later(pause) {
    this.at('gap').hidden = !OPEN_PLACE.test(this.field.value);
    this.rests.begin(pause);
  }

  drop(which) {
    const gone = this.cards.cards.filter(which);
    if (!gone.length) return;
    this.#shown = '';
    this.marks.forget(gone.flatMap((card) => [card, ...card.querySelectorAll('[data-start]')]));
    if (!this.cards.drop(gone)) this.field.focus();
  }

  // What was edited itself is read anew: until then nothing old is offered for it.
  #typed() {
    const lost = this.marks.follow();
    this.drop((card) => lost.includes(card));
    for (const part of lost) part.closest('li')?.remove();
    if (lost.length) this.#shown = '';
    this.back.follow();
    this.later();
  }

  async #read(long) {
    if (!this.field.value.trim()) return this.#show(null);
    const reading = await askReading(this, this.rests.turn, long);
    if (!reading || Number(reading.dataset.turn) !== this.rests.turn) return null;
    if (!long && !reading.querySelector('[data-place][data-start]')) this.rests.goOn();
    return this.#show(reading);
  }

  #show(reading) {
    if (reading) reading.dataset.turn = '0';
    const html = reading ? reading.outerHTML : '';
    if (html === this.#shown) return;
    this.#shown = html;
    const name = OneCard.name(this.cards.shown);
    const left = this.cards.fill(reading);
    this.#adopt(name);
    if (left) (this.cards.shown ?? this.field).focus();
  }

  #adopt(name) {
    this.at('ticks-here').replaceChildren(...this.help.querySelectorAll('[data-ticks]'));
    this.marks.mark(this.help.querySelectorAll('[data-start]'));
    this.cards.begin(name);
    this.told.tell();
  }
}

customElements.define('live-reader', LiveReader);
