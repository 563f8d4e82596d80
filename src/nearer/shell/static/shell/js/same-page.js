// Coming back to a page by the back button is coming back to the same page: what it began once, it
// changes then, and does not begin a second time. The name is kept with the entry of the history.
class SamePage extends HTMLElement {
  connectedCallback() {
    const input = this.firstElementChild;
    const known = history.state?.once;
    if (known) input.value = known;
    else history.replaceState({ ...history.state, once: input.value }, '');
  }
}

customElements.define('same-page', SamePage);
