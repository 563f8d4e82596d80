// What is noticed while one stays: an urge by one tap, the wish to leave once a minute if one likes.
class StayNotes extends HTMLElement {
  #last = null;
  #rated = null;

  connectedCallback() {
    this.timer = this.closest('stay-timer');
    for (const plain of this.querySelectorAll('[data-plain]')) plain.remove();
    for (const live of this.querySelectorAll('[data-live]')) live.hidden = false;
    this.own = this.querySelector('[data-own]');
    this.addEventListener('click', this);
    this.addEventListener('keydown', this);
    this.timer.addEventListener('nearer:minute', this);
  }

  handleEvent(event) {
    if (event.type === 'nearer:minute') { this.#ask(); return; }
    if (event.type === 'keydown') {
      if (event.key === 'Enter' && event.target === this.own) { event.preventDefault(); this.#noteOwn(); }
      return;
    }
    const button = event.target.closest('button');
    if (!button) return;
    const { urge, word, rate } = button.dataset;
    if (urge) this.#note(urge, word, button.querySelector('[data-times]'));
    else if (rate) this.#rate(button);
    else if ('noteOwn' in button.dataset) this.#noteOwn();
    else this.#takeBack();
  }

  #carry(name, value) {
    const input = document.createElement('input');
    Object.assign(input, { type: 'hidden', name, value });
    this.prepend(input); // Before what is being typed, which comes last.
    return input;
  }

  #noted() {
    this.dispatchEvent(new Event('nearer:noted', { bubbles: true }));
  }

  #note(kind, word, times, own = null) {
    const input = this.#carry('noted', `${this.timer.second} ${kind}`);
    this.#last = { input, times, own };
    if (times) times.textContent = Number(times.textContent) + 1;
    this.#say(this.dataset.noted.replace('{what}', word));
    this.#noted();
  }

  #noteOwn() {
    const words = this.own.value;
    if (!words.trim()) { this.own.focus(); return; }
    this.own.value = '';
    this.#note('own', words.trim(), null, this.#carry('urge_own', words));
  }

  // The server may know of it already, so it is told.
  #takeBack() {
    const { input, times, own } = this.#last;
    if (times) times.textContent = Number(times.textContent) - 1 || '';
    this.#carry('unnoted', input.value);
    input.remove();
    own?.remove();
    this.#last = null;
    this.#say('');
    this.#noted();
    this.querySelector('[data-urge]').focus();
  }

  #say(text) {
    this.querySelector('[data-said]').textContent = text;
    this.querySelector('[data-take-back]').hidden = !text;
  }

  #rate(button) {
    this.#rated?.remove();
    this.#rated = this.#carry('rated', `${this.timer.second} ${button.dataset.rate}`);
    this.#press(button);
    this.#noted();
  }

  // A new minute asks again: the last answer stands no longer.
  #ask() {
    this.#rated = null;
    this.#press(null);
  }

  #press(chosen) {
    for (const each of this.querySelectorAll('[data-rate]')) each.setAttribute('aria-pressed', String(each === chosen));
  }
}

customElements.define('stay-notes', StayNotes);
