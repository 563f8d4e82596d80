// A gentle question about the words being written, once they rest; an older answer is never shown.
import { toUnits } from '../../shell/js/code-points.js';

const PAUSE_MS = 700;
const TOKEN = 'csrfmiddlewaretoken';

class LiveQuestion extends HTMLElement {
  #turn = 0;
  #shown = '';
  #passed = new Set();

  connectedCallback() {
    this.at = (name) => this.querySelector(`[data-${name}]`);
    this.card = this.querySelector('section');
    this.field = document.getElementById(this.dataset.for);
    this.#shown = `${this.card.dataset.name} ${this.at('words').textContent}`;
    this.field.addEventListener('input', this);
    this.at('dismiss').hidden = false;
    // The button says it in better words, and puts the card away.
    this.none = this.querySelector('[name=way_out][value=none]');
    this.none.closest('label').hidden = true;
    this.at('dismiss').addEventListener('click', () => this.#pass());
    // A quick hand, or a browser that puts words back, is there before this script.
    if (this.field.value !== this.field.defaultValue) this.handleEvent();
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
  }

  handleEvent() {
    this.#turn += 1;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#read(this.#turn), PAUSE_MS);
  }

  get #answered() {
    return this.querySelector('[name=way_out]:checked') !== null;
  }

  async #read(turn) {
    const text = this.field.value;
    const question = text.trim() ? await this.#ask(text) : null;
    if (turn === this.#turn && !this.#answered) this.#show(question, text);
  }

  // Without its author's mark, what meets a lock is not kept as a draft: it was never sent to be kept.
  async #ask(text) {
    const data = new FormData();
    data.set(TOKEN, this.field.form.elements[TOKEN].value);
    data.set('sentence', text);
    try {
      const answer = await fetch(this.dataset.url, { method: 'POST', body: data, redirect: 'manual', cache: 'no-store' });
      return answer.ok ? (await answer.json()).question : null;
    } catch {
      return null;
    }
  }

  #show(question, text) {
    const words = question && text.slice(toUnits(text, question.start), toUnits(text, question.end));
    const known = question && `${question.name} ${words}`;
    const quiet = !question || this.#passed.has(known) || (question.wantsFiner && 'named' in this.dataset);
    const appears = !quiet && this.card.hidden;
    this.card.hidden = quiet;
    this.querySelector('[role=status]').textContent = appears ? this.at('told').dataset.told : '';
    if (quiet) return;
    this.#shown = known;
    this.at('words').textContent = words;
    this.at('asks').textContent = question.asks;
    this.at('leaves-open').textContent = question.leavesOpen;
    this.at('ways').hidden = question.wantsFiner;
    this.at('finer').hidden = !question.wantsFiner;
  }

  #pass() {
    this.#passed.add(this.#shown);
    // Said of a way out, it is an answer: the page that follows need not ask again.
    if (!this.at('ways').hidden) this.none.checked = true;
    this.card.hidden = true;
    this.field.focus();
  }
}

customElements.define('live-question', LiveQuestion);
