// Reads the words aloud with the voice of the device, where it has one.
class ReadAloud extends HTMLElement {
  connectedCallback() {
    this.voice = globalThis.speechSynthesis;
    if (!this.voice) return;
    this.hidden = false;
    this.button = this.querySelector('button');
    this.start = this.button.textContent;
    this.button.addEventListener('click', () => this.#press());
    addEventListener('pagehide', this);
    document.addEventListener('visibilitychange', this);
  }

  disconnectedCallback() {
    removeEventListener('pagehide', this);
    document.removeEventListener('visibilitychange', this);
    this.voice?.cancel();
  }

  // Nothing is read to a room that somebody has left.
  handleEvent() {
    if (document.hidden) this.#end();
  }

  #press() {
    if (this.spoken) { this.#end(); return; }
    this.spoken = new SpeechSynthesisUtterance(document.getElementById(this.dataset.for).textContent);
    this.spoken.rate = 0.95;
    this.spoken.onend = () => this.#show(null);
    this.spoken.onerror = () => this.#show(null);
    this.voice.cancel();
    this.voice.speak(this.spoken);
    this.#show(this.spoken);
  }

  #end() {
    this.voice.cancel();
    this.#show(null);
  }

  #show(spoken) {
    this.spoken = spoken;
    this.button.textContent = spoken ? this.button.dataset.stop : this.start;
  }
}

customElements.define('read-aloud', ReadAloud);
