// The line that says what was done last, and takes it back. It stays until something else is done.
import { difference, grown, put } from './edits.js';

export class PutBack {
  #span = [0, 0];
  #text = '';
  #how = null;

  constructor(line, field) {
    Object.assign(this, { line, field });
    const sent = line.closest('form').querySelector('[name=before]');
    if (!sent) return;
    // Changed by the server, on a page that came without script.
    this.changed([0, field.value.length], sent.value, () => {});
    sent.remove();
  }

  // After words were put in place: where they stand, and what stood there.
  changed(span, before, how) {
    this.offer('changed', () => {
      put(this.field, ...this.#span, before);
      how();
    });
    this.#span = span;
    this.#text = this.field.value;
  }

  offer(what, how) {
    this.#how = how;
    this.#span = null;
    const says = this.line.querySelector('[data-says]');
    says.textContent = says.dataset[what];
    this.line.hidden = false;
  }

  // What is typed elsewhere in the text stays when the words are put back.
  follow() {
    if (!this.#span) return;
    this.#span = grown(this.#span, difference(this.#text, this.field.value));
    this.#text = this.field.value;
  }

  run() {
    const how = this.#how;
    this.#how = null;
    this.line.hidden = true;
    how?.();
  }
}
