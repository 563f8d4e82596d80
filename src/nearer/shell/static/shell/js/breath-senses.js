// A breath that is heard or felt: a soft tone that rises and falls with it, or a short touch.
const LOW_HZ = 174;
const HIGH_HZ = 232;
const LOUDEST = 0.09;
const FIFTH = { ratio: 1.5, share: 0.3 };
const END_SECONDS = 0.15;
const TOUCH_MS = { in: [60], out: [40, 120, 40] };

export class Senses {
  #audio = null;
  #playing = null;

  constructor(timer) {
    this.silent = timer.querySelector('[data-silent]');
    // A browser lets a page sound once it has been touched.
    for (const sign of ['pointerdown', 'keydown']) addEventListener(sign, () => this.#wake(), { passive: true });
  }

  begin({ open, seconds, cue }) {
    this.stop();
    if (cue === 'vibration') navigator.vibrate?.(open ? TOUCH_MS.in : TOUCH_MS.out);
    if (cue === 'sound') this.#sound(open, seconds);
  }

  stop() {
    if (this.silent) this.silent.hidden = true;
    if (!this.#playing) return;
    const { loudness, voices } = this.#playing;
    const now = this.#audio.currentTime;
    loudness.gain.cancelScheduledValues(now);
    loudness.gain.setTargetAtTime(0, now, END_SECONDS / 3);
    for (const voice of voices) voice.stop(now + END_SECONDS * 2);
    this.#playing = null;
  }

  async #wake() {
    if (this.#audio?.state !== 'suspended') return;
    await this.#audio.resume();
    if (this.silent) this.silent.hidden = true;
  }

  #sound(open, seconds) {
    this.#audio ??= new AudioContext();
    if (this.#audio.state === 'suspended') this.#wake();
    if (this.silent) this.silent.hidden = this.#audio.state !== 'suspended';
    const start = this.#audio.currentTime;
    const loudness = this.#audio.createGain();
    loudness.gain.setValueAtTime(0, start);
    loudness.gain.linearRampToValueAtTime(LOUDEST, start + seconds * (open ? 0.7 : 0.25));
    loudness.gain.linearRampToValueAtTime(0, start + seconds);
    loudness.connect(this.#audio.destination);
    const voices = [[1, 1], [FIFTH.ratio, FIFTH.share]].map(([ratio, share]) =>
      this.#voice({ ratio, share, open, start, seconds }, loudness));
    this.#playing = { loudness, voices };
  }

  #voice({ ratio, share, open, start, seconds }, into) {
    const voice = new OscillatorNode(this.#audio, { type: 'sine' });
    voice.frequency.setValueAtTime(ratio * (open ? LOW_HZ : HIGH_HZ), start);
    voice.frequency.linearRampToValueAtTime(ratio * (open ? HIGH_HZ : LOW_HZ), start + seconds);
    voice.connect(new GainNode(this.#audio, { gain: share })).connect(into);
    voice.start(start);
    voice.stop(start + seconds);
    return voice;
  }
}
