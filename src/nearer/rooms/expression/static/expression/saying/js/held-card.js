// Keeps the screen on, and the place open, while the words are held.
import { STILL_HERE_MS, stayAwake, stillHere } from '../../../shell/js/stay-awake.js';

class HeldCard extends HTMLElement {
  connectedCallback() {
    stayAwake(true);
    this.timer = setInterval(() => { if (!document.hidden) stillHere(this.dataset.keepUrl); }, STILL_HERE_MS);
  }

  disconnectedCallback() {
    clearInterval(this.timer);
    stayAwake(false);
  }
}

customElements.define('held-card', HeldCard);
