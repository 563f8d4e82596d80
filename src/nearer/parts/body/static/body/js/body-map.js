// The figure and the sheet under it: another way to fill in the list of places, which stays true.
import './place-list.js';
import { choice } from './choice.js';
import { glow, whole } from './glow.js';

const LEVELS = { faint: 1, clear: 2, strong: 3 };
const PLAIN = 'here';

class BodyMap extends HTMLElement {
  #place = '';
  #past = [];
  #undoing = false;

  connectedCallback() {
    this.at = (name) => this.querySelector(`[data-${name}]`);
    this.list = this.querySelector('place-list');
    this.rail = this.querySelector('.rail');
    this.known = this.#now();
    this.showWord = choice(this.rail, (button) => this.#say({ sensation: button?.dataset.word ?? '' }));
    this.showStrength = choice(this.querySelector('.strength'), (button) => this.#say({ strength: button?.dataset.strength ?? '' }));
    for (const spot of this.querySelectorAll('.spot')) this.#enliven(spot);
    this.addEventListener('click', (event) => this.#click(event.target));
    this.addEventListener('nearer:felt', (event) => { this.#remember(); this.#place = this.list.felt(event.detail) ? event.detail : ''; this.#draw(); });
    this.#draw();
  }

  // Without scripts a spot is a link to its row in the list.
  #enliven(spot) {
    spot.removeAttribute('href');
    spot.setAttribute('role', 'button');
    spot.setAttribute('tabindex', '0');
    spot.addEventListener('keydown', (event) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); this.#choose(spot.dataset.place); } });
  }

  #click(target) {
    const spot = target.closest('.spot, [data-elsewhere] .chip');
    if (spot) this.#choose(spot.dataset.place);
    const turn = target.closest('[data-turn]');
    if (turn) this.#turn(turn.dataset.turn);
    if (target.closest('[data-clear]')) this.list.set(this.#place, null);
    if (target.closest('[data-undo]')) this.#undo();
  }

  #choose(place) {
    if (!this.list.felt(place)) { this.list.set(place, { sensation: '', strength: '' }); return; }
    this.#place = place;
    this.#draw();
  }

  #say(part) {
    if (this.#place) this.list.set(this.#place, { ...this.list.felt(this.#place), ...part });
  }

  #turn(side) {
    this.dataset.side = side;
    for (const button of this.querySelectorAll('[data-turn]')) button.setAttribute('aria-pressed', String(button.dataset.turn === side));
  }

  #now() {
    return new Map(this.list.chosen().map((place) => [place, this.list.felt(place)]));
  }

  #remember() {
    if (!this.#undoing) this.#past.push(this.known);
    this.known = this.#now();
  }

  #undo() {
    const before = this.#past.pop();
    this.#undoing = true;
    for (const place of new Set([...this.known.keys(), ...before.keys()])) this.list.set(place, before.get(place) ?? null);
    this.#undoing = false;
    this.#place = [...before.keys()].at(-1) ?? '';
    this.#draw();
  }

  #texture(felt) {
    return felt.sensation ? this.rail.querySelector(`[data-word="${felt.sensation}"]`).dataset.texture : PLAIN;
  }

  #draw() {
    for (const figure of this.querySelectorAll('.stage .bodyfig')) this.#light(figure);
    for (const chip of this.querySelectorAll('[data-elsewhere] .chip')) chip.setAttribute('aria-pressed', String(this.known.has(chip.dataset.place)));
    const felt = this.#place ? this.list.felt(this.#place) : null;
    this.at('title').textContent = felt ? this.list.label(this.#place) : this.at('title').dataset.none;
    this.at('clear').hidden = !felt;
    this.at('undo').hidden = !this.#past.length;
    this.at('details').hidden = !felt || this.#place === 'nowhere';
    this.at('elsewhere').hidden = !this.at('details').hidden;
    if (felt) this.#sheet(felt);
  }

  #light(figure) {
    const glows = [];
    if (this.known.has('whole')) glows.push(whole(this.#texture(this.known.get('whole')), LEVELS[this.known.get('whole').strength] ?? 2));
    for (const spot of figure.querySelectorAll('.spot')) {
      const { place, glow: at } = spot.dataset;
      const felt = this.known.get(place);
      if (felt) glows.push(glow(at.split(' ').map(Number), this.#texture(felt), LEVELS[felt.strength] ?? 2));
      spot.setAttribute('aria-pressed', String(Boolean(felt)));
      spot.setAttribute('aria-label', [this.list.label(place), ...(felt?.words ?? [])].join(', '));
      spot.classList.toggle('sel', place === this.#place);
    }
    figure.querySelector('.glows').replaceChildren(...glows);
  }

  // The finer words of the chosen texture stand beside it.
  #sheet(felt) {
    const texture = this.#texture(felt);
    for (const button of this.rail.querySelectorAll('.finer')) button.hidden = button.dataset.texture !== texture;
    const word = felt.sensation ? this.rail.querySelector(`[data-word="${felt.sensation}"]`) : null;
    this.showWord(word);
    this.showStrength(felt.strength ? this.querySelector(`[data-strength=${felt.strength}]`) : null);
    (word ?? this.rail.firstElementChild).scrollIntoView({ block: 'nearest', inline: 'center' });
  }
}

customElements.define('body-map', BodyMap);
