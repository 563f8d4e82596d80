// Openings that may be taken into a field with a tap; nothing of what stands there is replaced.
class OfferOpenings extends HTMLElement {
  connectedCallback() {
    this.field = document.getElementById(this.dataset.for);
    for (const opening of this.querySelectorAll('li > span')) opening.replaceWith(this.#button(opening.textContent));
  }

  #button(text) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'chip';
    button.textContent = text;
    button.addEventListener('click', () => this.#take(text));
    return button;
  }

  #take(text) {
    const { value } = this.field;
    const gap = value && !/\s$/.test(value) ? '\n' : '';
    this.field.value = `${value}${gap}${text} `;
    this.field.dispatchEvent(new Event('input', { bubbles: true }));
    this.field.focus();
  }
}

customElements.define('offer-openings', OfferOpenings);
