// When the words rest they are read, and once more, for what costs longer, when they have rested long.
const PAUSE_MS = 700;
const LONG_MS = 4000;

export class Rests {
  turn = 0;

  constructor(read) {
    this.read = read;
  }

  begin(pause = PAUSE_MS) {
    this.turn += 1;
    this.#wait(pause, false);
  }

  goOn() {
    this.#wait(LONG_MS, true);
  }

  stop() {
    clearTimeout(this.timer);
  }

  #wait(pause, long) {
    this.stop();
    this.timer = setTimeout(() => this.read(long), pause);
  }
}
