// A form whose words outlive a lost connection: it asks whether the server is there before it goes.
import { ask } from './post.js';

const submitNatively = HTMLFormElement.prototype.submit;

class KeepWords extends HTMLElement {
  #busy = false;
  #clear = false;

  connectedCallback() {
    this.form = this.querySelector('form');
    if (!this.form) return;
    // A page that answers a form is one that can be come back to, and not asked for by sending again.
    history.replaceState(history.state, '');
    this.form.addEventListener('submit', this);
    this.form.addEventListener('input', this);
    addEventListener('pageshow', this);
    addEventListener('online', this);
    for (const area of this.form.querySelectorAll('textarea')) this.#fit(area);
  }

  disconnectedCallback() {
    removeEventListener('pageshow', this);
    removeEventListener('online', this);
  }

  handleEvent(event) {
    if (event.type === 'pageshow') this.#clear = false;
    else if (event.type === 'input') this.#fit(event.target);
    else if (event.type === 'online') this.#lookAgain();
    else if (!this.#clear && this.form.requestSubmit) this.#ask(event);
  }

  get unsaved() {
    return this.#refused() || [...this.form.elements].some((element) => this.#changed(element));
  }

  // A page that came back with something to look at holds words that are saved nowhere.
  #refused() {
    return 'unsaved' in this.dataset || this.form.querySelector('[aria-invalid=true], [role=alert]:not([data-lost], [data-refused])') !== null;
  }

  handOver() {
    this.#clear = true;
    submitNatively.call(this.form);
  }

  #changed(element) {
    if (element.type === 'password' || element.type === 'hidden') return false;
    if (element.type === 'checkbox' || element.type === 'radio') return element.checked !== element.defaultChecked;
    if (element.options) {
      const begun = [...element.options].findIndex((option) => option.defaultSelected);
      return element.selectedIndex !== Math.max(begun, 0);
    }
    return 'defaultValue' in element && element.value !== element.defaultValue;
  }

  async #ask(event) {
    event.preventDefault();
    if (this.#busy) return;
    this.#busy = true;
    const { submitter } = event;
    this.pressed = submitter;
    const there = navigator.onLine && await ask(this.dataset.askUrl, this.form);
    this.#busy = false;
    this.#say(!there);
    if (!there) return;
    this.#clear = true;
    this.form.requestSubmit(submitter);
  }

  // What it said is over once the server answers; whoever stood on it stands on the button again.
  async #lookAgain() {
    const note = this.querySelector('[data-lost]');
    if (note.hidden || this.#busy || !await ask(this.dataset.askUrl, this.form)) return;
    const stood = note === document.activeElement;
    note.hidden = true;
    if (stood) this.pressed?.focus({ preventScroll: true });
  }

  #say(lost) {
    const note = this.querySelector('[data-lost]');
    note.hidden = !lost;
    if (lost) note.focus();
  }

  #fit(area) {
    if (area.tagName !== 'TEXTAREA' || CSS.supports('field-sizing', 'content')) return;
    area.style.blockSize = 'auto';
    area.style.blockSize = `${area.scrollHeight + 4}px`;
  }
}

customElements.define('keep-words', KeepWords);
