// The words of the page, and what is known of them: forms, neighbours, what vague ones can be covering.
import { fold } from './word-search.js';

// A word of the page is a box to tick, or a link to its card; `word-` and its id name both.
function read(box) {
  const [pleasantness, energy] = box.dataset.at.split(' ').map((hundredths) => hundredths / 100);
  const definition = box.closest('.word').querySelector('.about').textContent;
  const { family } = box.closest('[data-family]').dataset;
  const id = box.id.slice(5);
  const label = (box.labels?.[0] ?? box).textContent;
  return { id, key: id, box, label, definition, family, pleasantness, energy, forms: [], near: [], beside: [] };
}

export class KnownWords {
  covers = {};
  openings = [];
  #asked = false;

  constructor(boxes) {
    this.words = new Map([...boxes].map(read).map((word) => [word.id, word]));
  }

  // Fetched once somebody looks for a word; without it the page finds its words all the same.
  // Says whether more is known now than before.
  async learn(url) {
    if (this.#asked) return false;
    this.#asked = true;
    const known = await fetch(url).then((answer) => (answer.ok ? answer.json() : null)).catch(() => null);
    this.#asked = Boolean(known);
    if (!known) return false;
    for (const [id, { forms, near, with: under = [] }] of Object.entries(known.words)) {
      const others = near.map(([other, text]) => ({ id: other, label: this.words.get(other).label, text }));
      Object.assign(this.words.get(id), { forms, near: others, beside: this.#meant(under) });
    }
    this.covers = known.covers;
    this.openings = known.openings;
    return true;
  }

  covering(label) {
    return this.#meant(this.covers[fold(label)] ?? []);
  }

  #meant(ids) {
    return ids.map((id) => ({ id, label: this.words.get(id).label, text: this.words.get(id).definition }));
  }
}
