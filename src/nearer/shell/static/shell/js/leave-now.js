// Leave quickly: hide first, then lock, then go, and leave no way back in the history.
import { beacon } from './post.js';

const PRESSES = 3;
const WITHIN_MS = 1000;

class LeaveNow extends HTMLElement {
  #presses = [];

  connectedCallback() {
    this.form = this.querySelector('form');
    this.form.addEventListener('submit', this);
    addEventListener('keydown', this);
    addEventListener('keyup', this);
  }

  disconnectedCallback() {
    removeEventListener('keydown', this);
    removeEventListener('keyup', this);
  }

  handleEvent(event) {
    if (event.type === 'submit') { event.preventDefault(); this.leave(); return; }
    this.#count(event);
  }

  // Capitals are Shift with another key between; holding Shift repeats. Neither counts.
  #count(event) {
    if (event.key !== 'Shift') { if (event.type === 'keydown') this.#presses = []; return; }
    if (event.type !== 'keydown' || event.repeat) return;
    this.#presses = [...this.#presses.slice(1 - PRESSES), event.timeStamp];
    const first = this.#presses[0];
    if (this.#presses.length === PRESSES && event.timeStamp - first <= WITHIN_MS) this.leave();
  }

  leave() {
    document.documentElement.hidden = true;
    document.title = '';
    beacon(this.form.action, this.form);
    new BroadcastChannel('nearer').postMessage('locked');
    location.replace(this.dataset.awayUrl);
  }
}

customElements.define('leave-now', LeaveNow);
