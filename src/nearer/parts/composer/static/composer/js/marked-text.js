// The text once more behind the field, with lines under some stretches, which follow what is typed.
import { toUnits } from '../../shell/js/code-points.js';
import { difference, moved } from './edits.js';

export class MarkedText {
  #spans = new Map();
  #text = '';

  constructor(ghost, field) {
    Object.assign(this, { ghost, field });
    this.#text = field.value;
    this.paint();
  }

  // Each of these elements tells where the words are that it speaks of.
  mark(elements) {
    this.#text = this.field.value;
    this.#spans = new Map([...elements].map((element) => [element, this.#spanOf(element)]));
    this.paint();
  }

  // After an edit: what was edited itself is no longer spoken of. Returns those elements.
  follow() {
    const edit = difference(this.#text, this.field.value);
    this.#text = this.field.value;
    const lost = [];
    for (const [element, span] of this.#spans) {
      const now = moved(span, edit);
      if (now) this.#spans.set(element, now);
      else lost.push(element);
    }
    this.forget(lost);
    return lost;
  }

  forget(elements) {
    for (const element of elements) this.#spans.delete(element);
    this.paint();
  }

  spanOf(element) {
    return this.#spans.get(element);
  }

  // The element that speaks of the words at this offset.
  at(offset) {
    const touches = ([element, [start, end]]) => 'place' in element.dataset && start <= offset && offset <= end;
    return [...this.#spans].find(touches)?.[0];
  }

  paint() {
    const drawn = [];
    let from = 0;
    for (const [element, [start, end]] of this.#drawn()) {
      if (start < from) continue;
      const mark = document.createElement('mark');
      mark.className = 'clear' in element.dataset ? 'clear' : '';
      mark.classList.toggle('on', 'on' in element.dataset);
      mark.textContent = this.#text.slice(start, end);
      drawn.push(this.#text.slice(from, start), mark);
      from = end;
    }
    // A last line that is empty has height only with something in it.
    this.ghost.replaceChildren(...drawn, `${this.#text.slice(from)}\u200b`);
  }

  #drawn() {
    const shown = [...this.#spans].filter(([element]) => element.tagName !== 'BUTTON');
    return shown.sort(([, a], [, b]) => a[0] - b[0]);
  }

  #spanOf({ dataset }) {
    return [toUnits(this.#text, Number(dataset.start)), toUnits(this.#text, Number(dataset.end))];
  }
}
