// What is read or heard of a pause: in or out, the count, until when, and that it is over.
export class Words {
  constructor(timer) {
    this.timer = timer;
    this.at = (name) => timer.querySelector(`[data-${name}]`);
  }

  // A screen reader hears one breath, and is quiet then.
  begin({ open, seconds, first }) {
    const text = open ? this.timer.dataset.wordIn : this.timer.dataset.wordOut;
    this.at('cue').textContent = text;
    if (first) this.at('live').textContent = text;
    this.at('count').replaceChildren(...Array.from({ length: seconds }, () => document.createElement('i')));
  }

  count(second) {
    this.at('number').textContent = second + 1;
    [...this.at('count').children].forEach((dot, place) => dot.classList.toggle('on', place <= second));
  }

  rest() {
    this.at('live').textContent = this.timer.querySelector('.cue:not([hidden])').textContent;
  }

  carryOn(secondsLeft) {
    this.at('done').hidden = true;
    const end = new Date(Date.now() + 1000 * Math.max(0, secondsLeft));
    const time = end.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
    this.at('until').textContent = this.timer.dataset.until.replace('{time}', time);
    this.at('until').hidden = false;
  }

  end() {
    this.at('until').hidden = true;
    this.at('done').hidden = false;
    this.at('live').textContent = this.at('done').textContent;
  }
}
