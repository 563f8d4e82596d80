// A page that is open to whoever holds the device: words do not stay on it. They are sealed when they
// are left alone, and going back to the page shows it empty.
const IDLE_MS = 300_000;
const HIDDEN_MS = 60_000;
const SIGNS = ['pointerdown', 'keydown', 'input'];

class ForgetLine extends HTMLElement {
  #sent = false;

  connectedCallback() {
    this.words = this.querySelector('keep-words');
    this.area = this.querySelector('textarea');
    this.words.form.addEventListener('formdata', () => { this.#sent = true; });
    for (const sign of SIGNS) this.addEventListener(sign, () => this.#waitFor(IDLE_MS), { passive: true });
    document.addEventListener('visibilitychange', () => this.#look());
    addEventListener('pagehide', () => { if (this.#sent) this.area.value = ''; });
  }

  #look() {
    document.documentElement.toggleAttribute('data-covered', document.hidden);
    this.#waitFor(document.hidden ? HIDDEN_MS : IDLE_MS);
  }

  #waitFor(milliseconds) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => { if (this.area.value.trim()) this.words.handOver(); }, milliseconds);
  }
}

customElements.whenDefined('keep-words').then(() => customElements.define('forget-line', ForgetLine));
