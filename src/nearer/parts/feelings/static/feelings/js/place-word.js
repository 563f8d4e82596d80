// Where a word stands on the field: touched, dragged, or moved with the arrow keys.
import { listen } from './word-field.js';

class PlaceWord extends HTMLElement {
  connectedCallback() {
    const box = this.querySelector('[name=has_place]');
    const wrap = this.querySelector('[data-fieldwrap]');
    const knob = this.querySelector('[data-knob]');
    listen(wrap, () => { box.checked = true; });
    box.addEventListener('change', () => {
      if (box.checked) this.#show(wrap); else knob.hidden = true;
    });
    if (box.checked) this.#show(wrap);
  }

  #show(wrap) {
    wrap.dispatchEvent(new Event('input'));
  }
}

customElements.define('place-word', PlaceWord);
