// Two circles part on the in-breath, as lungs do, and settle on the out-breath.
import { ask } from './post.js';

const KEEP_MS = 60_000;
const EASING = 'cubic-bezier(.4, 0, .3, 1)';
const still = matchMedia('(prefers-reduced-motion: reduce)');

class BreathTimer extends HTMLElement {
  #half = 0;
  #counted = 0;
  #passed = 0;
  #running = false;
  #moves = [];

  connectedCallback() {
    this.at = (name) => this.querySelector(`[data-${name}]`);
    this.halves = [
      { text: this.dataset.wordIn, seconds: Number(this.dataset.in) || 4, open: true },
      { text: this.dataset.wordOut, seconds: Number(this.dataset.out) || 6, open: false },
    ];
    this.pause = document.querySelector('[data-breath-pause]');
    for (const control of [this.pause, this.at('minutes')]) if (control) control.hidden = false;
    this.pause?.addEventListener('click', () => this.#run(!this.#running));
    this.addEventListener('change', () => { this.#passed = 0; this.#run(true); });
    this.keeper = setInterval(() => this.#keep(), KEEP_MS);
    this.#begin();
    this.#run(true);
  }

  disconnectedCallback() {
    clearInterval(this.keeper);
    this.#run(false);
  }

  get seconds() {
    const chosen = this.querySelector('[name=minutes]:checked')?.value ?? this.dataset.minutes;
    return 60 * (Number(chosen) || 1);
  }

  #keep() {
    if (!this.#running) return;
    dispatchEvent(new Event('nearer:alive'));
    ask(this.dataset.keepUrl, document.body);
  }

  #run(on) {
    this.#running = on;
    clearInterval(this.ticker);
    if (on) this.ticker = setInterval(() => this.#tick(), 1000);
    for (const move of this.#moves) if (on) move.play(); else move.pause();
    if (on) this.at('done').hidden = true;
    for (const label of this.pause?.children ?? []) label.hidden = ('paused' in label.dataset) === on;
  }

  #begin() {
    const half = this.halves[this.#half % 2];
    this.#counted = 0;
    this.at('cue').textContent = half.text;
    if (this.#half < 2) this.at('live').textContent = half.text;
    this.at('count').replaceChildren(...Array.from({ length: half.seconds }, () => document.createElement('i')));
    this.#count();
    this.#move(half);
  }

  #count() {
    this.at('count').children[this.#counted]?.classList.add('on');
    this.#counted += 1;
  }

  #tick() {
    this.#passed += 1;
    const half = this.halves[this.#half % 2];
    if (this.#counted < half.seconds) { this.#count(); return; }
    if (!half.open && this.#passed >= this.seconds) { this.#end(); return; }
    this.#half += 1;
    this.#begin();
  }

  #end() {
    this.#run(false);
    this.#passed = 0;
    this.at('done').hidden = false;
    this.at('live').textContent = this.at('done').textContent;
  }

  #move({ open, seconds }) {
    if (still.matches) return;
    for (const move of this.#moves) move.commitStyles();
    const shape = (side) => `translateX(${side * (open ? 34 : -14)}px) scale(${open ? 1.16 : 0.9})`;
    const options = { duration: seconds * 1000, easing: EASING, fill: 'forwards' };
    const moved = [[this.querySelector('.l'), -1], [this.querySelector('.r'), 1]];
    this.#moves = moved.map(([light, side]) => light.animate({ transform: shape(side) }, options));
  }
}

customElements.define('breath-timer', BreathTimer);
