// Hears that something changed for this person, and tells the page. Brings no words, moves no focus.
// Events on `document`: `nearer:<kind>` with `detail.subject`; `nearer:open` when it begins to
// hear, `nearer:resync` after a time away. At both, what was fetched before may be old.

// A short look at another tab keeps the stream; a longer one gives it back.
const HIDDEN_MS = 5_000;
// After a refusal, which a browser does not retry by itself.
const AGAIN_MS = 60_000;
const SPREAD_MS = 30_000;

class LiveEvents extends HTMLElement {
  #source = null;
  #timer = 0;
  #opened = false;
  // The page's own lock listens here, as it does for other tabs.
  #tabs = new BroadcastChannel('nearer');

  connectedCallback() {
    this.unlocked = Boolean(document.querySelector('app-lock'));
    document.addEventListener('visibilitychange', this);
    addEventListener('pagehide', this);
    addEventListener('pageshow', this);
    this.#open();
  }

  disconnectedCallback() {
    document.removeEventListener('visibilitychange', this);
    removeEventListener('pagehide', this);
    removeEventListener('pageshow', this);
    this.#close();
  }

  handleEvent({ type }) {
    clearTimeout(this.#timer);
    if (type === 'pagehide') this.#close();
    else if (document.hidden) this.#timer = setTimeout(() => this.#close(), HIDDEN_MS);
    else if (!this.#source) this.#open();
  }

  #open() {
    this.#close();
    if (document.hidden) return;
    const source = new EventSource(this.dataset.url);
    // A source that reconnects by itself is told what it missed; a new one starts from now.
    const begins = this.#opened ? 'resync' : 'open';
    source.addEventListener('open', () => this.#tell(begins), { once: true });
    this.#opened = true;
    source.onmessage = ({ data }) => this.#hear(JSON.parse(data));
    source.onerror = () => { if (source.readyState === EventSource.CLOSED) this.#again(); };
    this.#source = source;
  }

  #close() {
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = null;
  }

  #again() {
    this.#close();
    this.#timer = setTimeout(() => this.#open(), AGAIN_MS + Math.random() * SPREAD_MS);
  }

  // Each beginning tells how the session stands: that is news to a page that shows otherwise.
  #hear({ kind, subject }) {
    if (kind === 'session.ended') this.#close();
    if (kind === 'session.unlocked' && this.unlocked) return;
    if (kind === 'session.locked' && !this.unlocked) return;
    this.#tell(kind, subject);
    if (kind === 'session.locked' || kind === 'session.ended') this.#tabs.postMessage('locked');
  }

  #tell(kind, subject) {
    document.dispatchEvent(new CustomEvent(`nearer:${kind}`, { detail: { subject } }));
  }
}

customElements.define('live-events', LiveEvents);
