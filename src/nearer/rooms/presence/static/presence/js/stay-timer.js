// Until when, by the clock, and about how long in words; nothing runs down, nothing sounds.
import { STILL_HERE_MS, stayAwake, stillHere } from '../../shell/js/stay-awake.js';

const TICK_MS = 1000;
const MORE_MINUTES = 2;
const MOST_MINUTES = 60;
const DAY_MINUTES = 1440;

// How long ago the server sent this page: on a slow line its scripts come later.
function sinceAnswer() {
  const page = performance.getEntriesByType('navigation')[0];
  return page ? performance.now() - page.responseStart : 0;
}

class StayTimer extends HTMLElement {
  #came = Date.now() - sinceAnswer();
  #minute = -1;
  #said = '';

  connectedCallback() {
    this.at = (name) => this.querySelector(`[data-${name}]`);
    this.begun = Number(this.at('minutes').value);
    this.more = document.querySelector('[data-longer]');
    this.more.hidden = false;
    this.more.addEventListener('click', this);
    document.addEventListener('visibilitychange', this);
    this.ticker = setInterval(() => this.#tick(), TICK_MS);
    this.keeper = setInterval(() => stillHere(this.dataset.keepUrl), STILL_HERE_MS);
    this.#tick();
    stayAwake(true);
  }

  disconnectedCallback() {
    clearInterval(this.ticker);
    clearInterval(this.keeper);
    document.removeEventListener('visibilitychange', this);
    stayAwake(false);
  }

  handleEvent(event) {
    if (event.type === 'click') this.#longer(); else this.#tick();
  }

  // Seconds since the beginning, which the server named: its clock and this one may differ.
  get second() {
    return Number(this.dataset.elapsed) + Math.max(0, Math.round((Date.now() - this.#came) / 1000));
  }

  get minutes() {
    return Number(this.at('minutes').value);
  }

  #longer() {
    const late = Math.max(0, Math.ceil(this.second / 60) - this.minutes);
    this.at('minutes').value = Math.min(this.minutes + late + MORE_MINUTES, MOST_MINUTES);
    this.more.hidden = this.minutes >= MOST_MINUTES;
    this.#tick();
    this.dispatchEvent(new Event('nearer:noted', { bubbles: true }));
  }

  #tick() {
    const clock = (Number(this.dataset.until) + this.minutes - this.begun) % DAY_MINUTES;
    const time = [Math.floor(clock / 60), clock % 60].map((part) => String(part).padStart(2, '0')).join(':');
    const left = Math.ceil((60 * this.minutes - this.second) / 60);
    this.#put('time', time);
    this.#put('about', this.#words(left, time));
    this.#speak(left <= 0 ? this.#words(left, time) : '');
    const minute = Math.max(1, Math.ceil(this.second / 60));
    if (minute !== this.#minute && this.#minute > 0) this.dispatchEvent(new Event('nearer:minute'));
    this.#minute = minute;
  }

  #words(left, time) {
    if (left <= 0) return this.dataset.up.replace('{time}', time);
    return left === 1 ? this.dataset.one : this.dataset.many.replace('{n}', left);
  }

  #put(name, text) {
    const place = this.at(name);
    if (place.textContent !== text) place.textContent = text;
  }

  // Said once, when the time is there and somebody may hear it.
  #speak(text) {
    if (text !== this.#said && !document.hidden) { this.#said = text; this.#put('spoken', text); }
  }
}

customElements.define('stay-timer', StayTimer);
