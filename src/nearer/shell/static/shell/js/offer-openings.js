// Openings and words that may be taken into a field with a tap; nothing of what stands there is replaced.
const ENDED = /[.!?…”"]$/;

class OfferOpenings extends HTMLElement {
  connectedCallback() {
    this.field = document.getElementById(this.dataset.for);
    this.openings = [...this.querySelectorAll('li > span')].map((opening) => opening.textContent);
    for (const opening of this.querySelectorAll('li > span')) opening.replaceWith(this.#button(opening.textContent));
    // Without script, each of these sends the form.
    for (const word of this.querySelectorAll('button[type=submit]')) word.addEventListener('click', (event) => this.#add(event));
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
    this.#put(`${value}${gap}${text} `);
  }

  // As guided.py does.
  #add(event) {
    event.preventDefault();
    const { value } = this.field;
    const said = value.trimEnd();
    const word = event.currentTarget.textContent;
    const { begins, joins } = this.dataset;
    if (!said || ENDED.test(said)) this.#put(`${said} ${begins.replace('{word}', word)}`.trimStart());
    else if (said !== value || this.openings.includes(value.trim())) this.#put(`${said} ${word}`);
    else this.#put(joins.replace('{first}', () => value).replace('{last}', () => word));
  }

  #put(text) {
    this.field.value = text;
    this.field.dispatchEvent(new Event('input', { bubbles: true }));
    this.field.focus();
  }
}

customElements.define('offer-openings', OfferOpenings);
