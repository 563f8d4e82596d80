// Says, politely and only near the end, how many characters are left.
const NEAR = 0.9;
const PAUSE_MS = 700;

class CharCount extends HTMLElement {
  connectedCallback() {
    this.area = document.getElementById(this.dataset.for);
    this.most = Number(this.area?.maxLength ?? -1);
    if (this.most <= 0) return;
    this.setAttribute('aria-live', 'polite');
    this.area.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.#say(), PAUSE_MS);
    });
    this.#say();
  }

  #say() {
    const used = this.area.value.length;
    const near = used >= this.most * NEAR;
    this.textContent = near ? this.dataset.left.replace('{left}', this.most - used) : '';
  }
}

customElements.define('char-count', CharCount);
