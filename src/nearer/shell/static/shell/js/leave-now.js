// Leave quickly: hide first, then lock, then go, and leave no way back in the history.
import { beacon, keepAsDraft } from './post.js';

const PRESSES = 3;
const WITHIN_MS = 1000;

class LeaveNow extends HTMLElement {
  #presses = [];

  connectedCallback() {
    this.querySelector('form').addEventListener('submit', this);
    addEventListener('keydown', this);
  }

  disconnectedCallback() {
    removeEventListener('keydown', this);
  }

  handleEvent(event) {
    if (event.type === 'keydown') { this.#count(event); return; }
    event.preventDefault();
    this.leave();
  }

  // Capitals are Shift with another key between; a held Shift repeats. Neither counts.
  #count(event) {
    if (event.key !== 'Shift') { this.#presses = []; return; }
    if (event.repeat) return;
    this.#presses = [...this.#presses.slice(1 - PRESSES), event.timeStamp];
    const took = event.timeStamp - this.#presses[0];
    if (this.#presses.length === PRESSES && took <= WITHIN_MS) this.leave();
  }

  leave() {
    document.documentElement.hidden = true;
    document.title = '';
    const form = this.querySelector('form');
    beacon(form.action, form);
    for (const words of document.querySelectorAll('keep-words')) if (words.unsaved) keepAsDraft(words.form);
    new BroadcastChannel('nearer').postMessage('locked');
    location.replace(this.dataset.awayUrl);
  }
}

customElements.define('leave-now', LeaveNow);
