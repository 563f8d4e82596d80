// How the words first came, shown from the moment that they stand otherwise.
class FirstWords extends HTMLElement {
  connectedCallback() {
    this.field = document.getElementById(this.dataset.for);
    this.field.addEventListener('input', this);
    this.handleEvent();
  }

  disconnectedCallback() {
    this.field.removeEventListener('input', this);
  }

  handleEvent() {
    this.hidden = this.field.value === this.querySelector('[data-first]').textContent;
  }
}

customElements.define('first-words', FirstWords);
