// Covers the page while it is hidden, and locks after a minute of that or a while without a touch.
import { ask, untilAnswered } from './post.js';

const HIDDEN_MS = 60_000;
const TICK_MS = 5_000;
const SIGNS = ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove', 'nearer:alive'];

class AppLock extends HTMLElement {
  #touched = Date.now();
  #shown = Date.now();
  #kept = Date.now();
  #locked = false;
  #tabs = new BroadcastChannel('nearer');

  connectedCallback() {
    this.idle = Number(this.dataset.idleSeconds) * 1000;
    for (const sign of SIGNS) addEventListener(sign, () => { this.#touched = Date.now(); }, { passive: true, capture: true });
    document.addEventListener('visibilitychange', () => this.#look());
    addEventListener('pagehide', () => clearTimeout(this.heard));
    addEventListener('pageshow', (event) => { if (event.persisted) this.#comeBack(); });
    this.#tabs.onmessage = ({ data }) => this.#hear(data);
    this.timer = setInterval(() => this.#tick(), TICK_MS);
  }

  disconnectedCallback() {
    clearInterval(this.timer);
    this.#tabs.close();
  }

  #cover(on) {
    document.documentElement.toggleAttribute('data-covered', on);
  }

  #look() {
    if (document.hidden) { this.#shown = Date.now(); this.#cover(true); return; }
    if (!this.#overdue()) this.#cover(this.#locked);
    this.#tick();
  }

  // Hidden counts from when any tab of Nearer was last on a screen that was awake.
  #overdue() {
    return Date.now() - this.#shown >= HIDDEN_MS || Date.now() - this.#touched >= this.idle;
  }

  #tick() {
    if (this.#overdue()) { this.#lock(); return; }
    if (document.hidden) return;
    this.#shown = Date.now();
    this.#tabs.postMessage({ shown: this.#shown, touched: this.#touched });
    this.#keepOpen();
  }

  // The server sees requests only: somebody who writes for long is using it all the same.
  #keepOpen() {
    if (this.#touched <= this.#kept || Date.now() - this.#kept < this.idle / 3) return;
    this.#kept = Date.now();
    ask(this.dataset.keepUrl, this);
  }

  // Another page's word may come before its lock has reached the server: this page asks for itself,
  // or a half-written sentence would be kept as if its author had pressed the button.
  #hear(data) {
    if (data === 'locked') { this.#cover(true); this.heard = setTimeout(() => this.#lock(false), untilAnswered()); return; }
    this.#shown = Math.max(this.#shown, data.shown);
    this.#touched = Math.max(this.#touched, data.touched);
  }

  async #comeBack() {
    this.#cover(true);
    if (await ask(this.dataset.keepUrl, this) === 'yes') this.#cover(false); else this.#go();
  }

  async #lock(tell = true) {
    if (this.#locked || document.documentElement.hidden) return;
    this.#locked = true;
    this.#cover(true);
    const answer = await ask(this.dataset.lockUrl, this);
    if (!answer && this.#words()) { this.#locked = false; return; }
    if (tell) this.#tabs.postMessage('locked');
    this.#go();
  }

  // A form whose own script never came cannot say whether it holds words: it is taken to.
  #words() {
    return [...document.querySelectorAll('keep-words')].find((words) => words.unsaved ?? words.querySelector('form'));
  }

  // Unsaved words go to the locked server, which seals them to their author as a draft.
  #go() {
    this.#locked = true;
    this.#cover(true);
    const words = this.#words();
    if (!words) location.replace(location.pathname + location.search);
    else if (words.handOver) words.handOver();
    else HTMLFormElement.prototype.submit.call(words.querySelector('form'));
  }
}

customElements.define('app-lock', AppLock);
