// The figure and the sheet under it: another way to fill in the list of places, which stays true.
import './place-list.js';
import { choice } from './choice.js';
import { enliven, light } from './figure.js';

const PLAIN = 'here';

class BodyMap extends HTMLElement {
  #place = '';
  #past = [];
  #undoing = false;

  connectedCallback() {
    this.at = (name) => this.querySelector(`[data-${name}]`);
    this.list = this.querySelector('place-list');
    this.rail = this.querySelector('.rail');
    this.figures = this.querySelectorAll('.stage .bodyfig');
    this.groups = [...this.querySelectorAll('[data-says]')];
    this.show = this.groups.map((group) => choice(group, (button) => this.#say({ [group.dataset.says]: button?.dataset.value ?? '' })));
    // What a place is like is asked right after the figure; the list comes after both.
    this.insertBefore(this.at('sheet'), this.querySelector('.placelist'));
    for (const figure of this.figures) enliven(figure, (place) => this.#choose(place));
    this.addEventListener('click', ({ target }) => this.#click(target));
    this.addEventListener('nearer:felt', ({ detail }) => this.#hear(detail));
    this.felt = this.#now();
    this.#draw();
  }

  #click(target) {
    const pressed = target.closest('button[data-turn], button[data-view]');
    if (pressed) for (const [name, value] of Object.entries(pressed.dataset)) this.#switch(name, value);
    if (target.closest('[data-elsewhere] .chip')) this.#choose(target.closest('.chip').dataset.place);
    if (target.closest('[data-clear]')) this.list.set(this.#place, null);
    if (target.closest('[data-undo]')) this.#undo();
  }

  #choose(place) {
    if (!this.felt.has(place)) { this.list.set(place, {}); return; }
    this.#place = place;
    this.#draw();
  }

  #say(part) {
    this.list.set(this.#place, { ...this.felt.get(this.#place), ...part });
  }

  #switch(name, value) {
    this.dataset[name] = value;
    for (const button of this.querySelectorAll(`button[data-${name}]`)) button.setAttribute('aria-pressed', String(button.dataset[name] === value));
  }

  #hear(place) {
    if (!this.#undoing) this.#past.push(this.felt);
    this.felt = this.#now();
    this.#place = this.felt.has(place) ? place : '';
    this.#draw();
  }

  #undo() {
    const before = this.#past.pop();
    this.#undoing = true;
    for (const place of new Set([...this.felt.keys(), ...before.keys()])) this.list.set(place, before.get(place) ?? null);
    this.#undoing = false;
    this.#place = [...before.keys()].at(-1) ?? '';
    this.#draw();
  }

  #now() {
    const told = this.list.chosen().map((place) => [place, this.list.felt(place)]);
    return new Map(told.map(([place, felt]) => [place, { ...felt, texture: this.#texture(felt) }]));
  }

  #texture({ sensation }) {
    return sensation ? this.rail.querySelector(`[data-value="${sensation}"]`).dataset.texture : PLAIN;
  }

  #draw() {
    const felt = this.felt.get(this.#place);
    for (const figure of this.figures) light(figure, { felt: this.felt, place: this.#place, label: (place) => this.list.label(place) });
    for (const chip of this.querySelectorAll('[data-elsewhere] .chip')) chip.setAttribute('aria-pressed', String(this.felt.has(chip.dataset.place)));
    this.at('title').textContent = felt ? this.list.label(this.#place) : this.at('title').dataset.none;
    this.at('clear').hidden = !felt;
    this.at('undo').hidden = !this.#past.length;
    this.at('details').hidden = !felt || this.#place === 'nowhere';
    this.at('elsewhere').hidden = !this.at('details').hidden;
    if (felt) this.#sheet(felt);
  }

  // The finer words of the chosen texture stand beside it.
  #sheet(felt) {
    for (const button of this.rail.querySelectorAll('.finer')) button.hidden = button.dataset.texture !== felt.texture;
    const chosen = this.groups.map((group) => [...group.children].find(({ dataset }) => dataset.value === felt[group.dataset.says]) ?? null);
    this.show.forEach((show, index) => show(chosen[index]));
    const [word] = chosen;
    this.rail.scrollLeft = word ? word.offsetLeft - (this.rail.clientWidth - word.offsetWidth) / 2 : 0;
  }
}

customElements.define('body-map', BodyMap);
