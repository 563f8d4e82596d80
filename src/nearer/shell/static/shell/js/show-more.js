// Folds away what is marked data-extra until its button is pressed; without scripts all is shown.
class ShowMore extends HTMLElement {
  connectedCallback() {
    const extra = [...this.querySelectorAll('[data-extra]')].filter((item) => !item.querySelector(':checked'));
    const button = this.querySelector('[data-more]');
    if (!button || !extra.length) return;
    for (const item of extra) item.hidden = true;
    button.hidden = false;
    button.addEventListener('click', () => {
      for (const item of extra) item.hidden = false;
      button.hidden = true;
      const control = 'a, button, input, summary';
      (extra[0].matches(control) ? extra[0] : extra[0].querySelector(control))?.focus();
    }, { once: true });
  }
}

customElements.define('show-more', ShowMore);
