// Each pause in the typing is noted, so that the form around it is kept; what is kept counts as unchanged.
const PAUSE_MS = 1200;

class WritePauses extends HTMLElement {
  #dirty = false;

  connectedCallback() {
    this.saver = this.closest('save-quietly');
    for (const sign of ['input', 'change']) this.addEventListener(sign, this);
    this.saver.addEventListener('nearer:saved', this);
    document.addEventListener('visibilitychange', this);
    // Before the form around it looks whether anything waits to be sent.
    addEventListener('pagehide', this, { capture: true });
    // A quick hand is there before this script.
    if ([...this.querySelectorAll('textarea')].some((area) => area.value !== area.defaultValue)) this.#wait();
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
    document.removeEventListener('visibilitychange', this);
    removeEventListener('pagehide', this, { capture: true });
  }

  handleEvent(event) {
    if (event.type === 'nearer:saved') this.#kept(event.detail);
    else if (event.type === 'pagehide' || document.hidden) this.#note();
    else if (event.type !== 'visibilitychange') this.#wait();
  }

  #wait() {
    this.#dirty = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#note(), PAUSE_MS);
  }

  #note() {
    clearTimeout(this.timer);
    if (!this.#dirty) return;
    this.#dirty = false;
    this.dispatchEvent(new Event('nearer:noted', { bubbles: true }));
  }

  // A lock then hands over only what came after.
  #kept(data) {
    for (const element of this.querySelectorAll('textarea, input')) {
      if (element.type === 'checkbox' || element.type === 'radio') {
        element.defaultChecked = data.getAll(element.name).includes(element.value);
      } else if (element.type !== 'hidden' && data.has(element.name)) {
        element.defaultValue = data.get(element.name);
      }
    }
  }
}

customElements.define('write-pauses', WritePauses);
