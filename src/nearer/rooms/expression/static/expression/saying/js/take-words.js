// Copies the words, or hands them to the phone's own share sheet, and only then notes that they were taken.
// Hidden until it can: a button pressed before would note what did not happen.
const TAKE = {
  copied: (text) => navigator.clipboard.writeText(text),
  'handed-on': (text) => navigator.share({ text }),
};

class TakeWords extends HTMLElement {
  connectedCallback() {
    const { way } = this.dataset;
    if (way === 'handed-on' && !navigator.share) return;
    this.hidden = false;
    this.form = this.querySelector('form');
    this.button = this.form.querySelector('button');
    this.form.addEventListener('submit', (event) => this.#take(event, TAKE[way]));
  }

  async #take(event, take) {
    event.preventDefault();
    const text = document.getElementById(this.dataset.for).textContent;
    try {
      await take(text);
    } catch {
      // Thought better of, or refused: nothing was taken, so nothing is noted.
      this.#say();
      return;
    }
    const way = document.createElement('input');
    way.type = 'hidden';
    way.name = this.button.name;
    way.value = this.button.value;
    this.form.append(way);
    HTMLFormElement.prototype.submit.call(this.form);
  }

  #say() {
    const status = this.querySelector('[role=status]');
    status.textContent = status.dataset.failed ?? '';
  }
}

customElements.define('take-words', TakeWords);
