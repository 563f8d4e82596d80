// Keeps the time of a hand that rests somewhere, in words: two lights draw near meanwhile.
const HALF_MS = 10_000;
const APART = 'translateX(0)';
const still = matchMedia('(prefers-reduced-motion: reduce)');

class HandClock extends HTMLElement {
  #timers = [];
  #moves = [];

  connectedCallback() {
    this.button = this.querySelector('button');
    this.word = this.querySelector('[data-word]');
    this.begun = this.word.textContent;
    this.button.hidden = false;
    this.button.addEventListener('click', () => (this.#timers.length ? this.#stop(this.begun) : this.#begin()));
  }

  disconnectedCallback() {
    this.#clear();
  }

  #begin() {
    this.#say(this.dataset.begun);
    this.#timers = [
      setTimeout(() => this.#say(this.dataset.half), HALF_MS),
      setTimeout(() => this.#stop(this.dataset.done), 2 * HALF_MS),
    ];
    this.#label(true);
    if (!still.matches) this.#approach();
  }

  #approach() {
    const options = { duration: 2 * HALF_MS, easing: 'ease-in-out', fill: 'forwards' };
    const sides = [['.a', 1], ['.b', -1]];
    this.#moves = sides.map(([side, way]) => this.querySelector(side).animate(
      { transform: [APART, `translateX(${way * 10}px)`] }, options));
  }

  #stop(word) {
    this.#clear();
    this.#say(word);
    for (const move of this.#moves) move.pause();
  }

  #clear() {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
    this.#label(false);
  }

  #label(running) {
    this.querySelector('[data-begin]').hidden = running;
    this.querySelector('[data-stop]').hidden = !running;
  }

  #say(word) {
    this.word.textContent = word;
    this.querySelector('[data-live]').textContent = word;
  }
}

customElements.define('hand-clock', HandClock);
