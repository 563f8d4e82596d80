// Coming back to a page by the back button is coming back to the same page: what it began once, it
// changes then, and does not begin a second time. The name is kept with the entry of the history.
class SamePage extends HTMLElement {
  connectedCallback() {
    const input = this.firstElementChild;
    const known = history.state?.once;
    if (!known) { history.replaceState({ ...history.state, once: input.value }, ''); return; }
    input.value = known;
    if ('begins' in this.dataset) this.#goOn(`${location.pathname}?once=${known}`);
  }

  // What was begun shows what was said; this page is empty again, and would put nothing in its place.
  // Where nothing was begun it stays as it is, with what the browser put back into it.
  async #goOn(url) {
    try {
      const answer = await fetch(url, { method: 'HEAD', redirect: 'manual', cache: 'no-store' });
      if (answer.type === 'opaqueredirect') location.replace(url);
    } catch {
      // No connection: sending the page says so.
    }
  }
}

customElements.define('same-page', SamePage);
