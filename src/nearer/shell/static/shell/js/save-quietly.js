// Saves a form in the background whenever something was noted in it, until the server has it.
const RETRY_MS = 5000;

class SaveQuietly extends HTMLElement {
  #waiting = false;
  #busy = false;

  connectedCallback() {
    this.form = this.querySelector('form');
    this.words = this.closest('keep-words');
    this.addEventListener('nearer:noted', this);
    addEventListener('online', this);
    addEventListener('pagehide', this);
    this.again = setInterval(() => this.#save(), RETRY_MS);
  }

  disconnectedCallback() {
    clearInterval(this.again);
    removeEventListener('online', this);
    removeEventListener('pagehide', this);
  }

  handleEvent(event) {
    if (event.type === 'pagehide') { this.#leave(); return; }
    if (event.type === 'nearer:noted') this.#wait(true);
    this.#save();
  }

  // What the server does not have yet is unsaved: a lock then seals it as a draft.
  #wait(on) {
    this.#waiting = on;
    this.words.toggleAttribute('data-unsaved', on || this.#busy);
  }

  async #save() {
    if (!this.#waiting || this.#busy) return;
    this.#busy = true;
    this.#wait(false);
    const data = this.#form();
    const answer = await this.#send(data);
    this.#busy = false;
    this.querySelector('[data-lost]').hidden = answer !== null;
    if (answer === null) { this.#wait(true); return; }
    this.words.toggleAttribute('data-unsaved', answer.status !== 204 || this.#waiting);
    await this.#refused(answer);
    if (answer.status === 204) this.dispatchEvent(new CustomEvent('nearer:saved', { detail: data }));
    if (answer.type === 'opaqueredirect') { this.disconnectedCallback(); this.words.handOver(); }
    else this.#save();
  }

  // What is not kept says so while one writes: in the page's own words, or that both pages stand.
  async #refused(answer) {
    const note = this.querySelector('[data-refused]');
    if (!note) return;
    const page = answer.status === 422 ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
    const why = answer.status === 409 ? note.dataset.elsewhere : page?.querySelector('.problem')?.textContent.trim();
    note.hidden = !why;
    if (why && note.lastElementChild.textContent !== why) note.lastElementChild.textContent = why;
  }

  // What is being typed is not said yet. Without its author nothing is kept at a lock: the whole page is handed over then, once.
  #form() {
    const typing = [...this.form.querySelectorAll('[data-own]')].map((input) => [input, input.name]);
    for (const [input] of typing) input.name = '';
    const data = new FormData(this.form);
    for (const [input, name] of typing) input.name = name;
    data.delete('author');
    data.set('quietly', '1');
    return data;
  }

  async #send(body) {
    try {
      return await fetch(this.form.action, { method: 'POST', body, redirect: 'manual', cache: 'no-store' });
    } catch {
      return null;
    }
  }

  #leave() {
    if (this.#waiting || this.#busy) navigator.sendBeacon(this.form.action, this.#form());
  }
}

customElements.define('save-quietly', SaveQuietly);
