// Copies or prints what stands on the page to be taken along; without script both are left out.
const COPIED_MS = 4000;

class TakeAlong extends HTMLElement {
  connectedCallback() {
    const copy = this.querySelector('[data-copy]');
    const print = this.querySelector('[data-print]');
    this.hidden = false;
    if (print) print.addEventListener('click', () => window.print());
    if (!copy) return;
    copy.hidden = !navigator.clipboard;
    copy.addEventListener('click', () => this.#copy(copy));
  }

  async #copy(button) {
    const label = button.textContent;
    await navigator.clipboard.writeText(this.#text());
    button.textContent = this.dataset.copied;
    setTimeout(() => { button.textContent = label; }, COPIED_MS);
  }

  #text() {
    const source = document.getElementById(this.dataset.from);
    const parts = [...source.querySelectorAll('li')].map((part) => part.textContent.trim());
    return parts.length ? parts.join(this.dataset.between ?? '-') : source.textContent.trim();
  }
}

customElements.define('take-along', TakeAlong);
