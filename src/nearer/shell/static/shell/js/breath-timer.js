// A pause: it leads the breath as it was asked to, or leaves it alone, and ends on an out-breath.
import { Circles } from './breath-circles.js';
import { Senses } from './breath-senses.js';
import { offerWays, showWay, wayOf } from './breath-way.js';
import { Words } from './breath-words.js';
import { STILL_HERE_MS, stayAwake, stillHere } from './stay-awake.js';

class BreathTimer extends HTMLElement {
  #passed = 0; // seconds before it was last carried on
  #since = 0;
  #from = 0; // where the breath that is being led began
  #half = -1;
  #running = false;

  connectedCallback() {
    this.pause = document.querySelector('[data-breath-pause]');
    if (this.pause) this.pause.hidden = false;
    this.pause?.addEventListener('click', () => this.#run(!this.#running));
    this.addEventListener('change', ({ target }) => this.#change(target));
    this.guides = [this.words, this.circles, this.senses] = [new Words(this), new Circles(this), new Senses(this)];
    this.keeper = setInterval(() => this.#keep(), STILL_HERE_MS);
    offerWays(this);
    this.#choose();
    this.#run(true);
  }

  disconnectedCallback() {
    clearInterval(this.keeper);
    this.#run(false);
  }

  #elapsed() {
    return this.#passed + (this.#running ? (performance.now() - this.#since) / 1000 : 0);
  }

  // What was breathed so far is worth keeping when the page locks.
  #keep() {
    if (!this.#running) return;
    stillHere(this.dataset.keepUrl);
    this.closest('keep-words')?.setAttribute('data-unsaved', '');
  }

  #change({ name }) {
    if (name !== 'minutes') this.#choose();
    this.#run(true);
  }

  #choose() {
    this.way = wayOf(this);
    showWay(this, this.way);
    this.#from = Math.round(this.#elapsed());
    this.#half = -1;
    this.senses.stop();
    if (this.way.breathes) return;
    this.circles.rest();
    this.words.rest();
  }

  #run(on) {
    this.#passed = this.#elapsed();
    this.#since = performance.now();
    this.#running = on;
    this.way = wayOf(this);
    clearTimeout(this.ticker);
    this.circles.run(on);
    stayAwake(on);
    if (on) { this.words.carryOn(this.way.seconds - this.#passed); this.#tick(); } else this.senses.stop();
    for (const label of this.pause?.children ?? []) label.hidden = ('paused' in label.dataset) === on;
  }

  #tick() {
    const { inhale, exhale, breathes, seconds } = this.way;
    const passed = Math.round(this.#elapsed());
    const within = (passed - this.#from) % (inhale + exhale);
    if (passed - (breathes ? within : 0) >= seconds) { this.#end(); return; }
    this.ticker = setTimeout(() => this.#tick(), 1000 * (passed + 1 - this.#elapsed()));
    if (breathes) this.#lead(passed - this.#from - within, within);
  }

  #lead(began, within) {
    const { inhale, exhale, cue } = this.way;
    const open = within < inhale;
    const half = began + (open ? 0 : inhale);
    if (half !== this.#half) {
      this.#half = half;
      const part = { open, cue, seconds: open ? inhale : exhale, first: began === 0 };
      for (const guide of this.guides) guide.begin(part);
    }
    this.words.count(open ? within : within - inhale);
  }

  #end() {
    this.#run(false);
    this.#passed = this.#from = 0;
    this.words.end();
  }
}

customElements.define('breath-timer', BreathTimer);
