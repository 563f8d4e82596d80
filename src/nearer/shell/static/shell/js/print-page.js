/* A button that opens the browser's own printing; without script its menu does the same. */
class PrintPage extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button");
    button.hidden = false;
    this.querySelector("[data-without-script]").hidden = true;
    button.addEventListener("click", () => window.print());
  }
}

customElements.define("print-page", PrintPage);
