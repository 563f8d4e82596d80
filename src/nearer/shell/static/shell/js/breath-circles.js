// Two circles part on the in-breath, as lungs do, and settle on the out-breath.
const EASING = 'cubic-bezier(.4, 0, .3, 1)';
const SETTLE_SECONDS = 2;
const PARTED = { aside: 34, size: 1.16 };
const SETTLED = { aside: -14, size: 0.9 };
const still = matchMedia('(prefers-reduced-motion: reduce)');

export class Circles {
  #moves = [];

  constructor(timer) {
    this.sides = [[timer.querySelector('.l'), -1], [timer.querySelector('.r'), 1]];
  }

  begin({ open, seconds }) {
    this.#move(open ? PARTED : SETTLED, seconds);
  }

  rest() {
    this.#move({ aside: 0, size: 1 }, SETTLE_SECONDS);
  }

  run(on) {
    for (const move of this.#moves) if (on) move.play(); else move.pause();
  }

  #move({ aside, size }, seconds) {
    if (still.matches) return;
    for (const move of this.#moves) move.commitStyles();
    const options = { duration: seconds * 1000, easing: EASING, fill: 'forwards' };
    this.#moves = this.sides.map(([light, side]) => light.animate(
      { transform: `translateX(${side * aside}px) scale(${size})` }, options));
  }
}
