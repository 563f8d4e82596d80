// Holds back a change of what is being pressed until the finger is up again and its click has come.
const CLICK_COMES_MS = 150;

export class WhilePressed {
  #later = null;
  #freeing = 0;
  #held = false;

  constructor(...places) {
    for (const place of places) place.addEventListener('pointerdown', ({ button }) => { if (!button) this.#hold(); });
    for (const sign of ['pointerup', 'pointercancel']) window.addEventListener(sign, () => this.#freeSoon());
  }

  // Does it now, or in place of whatever else waits.
  change(change) {
    if (this.#held) this.#later = change; else change();
  }

  free() {
    clearTimeout(this.#freeing);
    const later = this.#later;
    this.#held = false;
    this.#later = null;
    later?.();
  }

  #hold() {
    clearTimeout(this.#freeing);
    this.#held = true;
  }

  #freeSoon() {
    if (!this.#held) return;
    clearTimeout(this.#freeing);
    this.#freeing = setTimeout(() => this.free(), CLICK_COMES_MS);
  }
}
