// One side of the figure: lit where something is felt, and its spots to press.
import { glow, usual, whole } from './glow.js';

const LEVELS = { faint: 1, clear: 2, strong: 3 };
const USUAL = 2;
const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

const spotsOf = (figure) => [...figure.querySelectorAll('.spot')];

// What is lit already stays; only what is new fades in.
function kindle(holder, felt, places) {
  const lit = new Map([...holder.children].map((group) => [group.dataset.key, group]));
  const drawn = [...felt].filter(([place]) => place === 'whole' || places.has(place)).map(([place, { texture, strength, activity }]) => {
    const level = LEVELS[strength] ?? USUAL;
    const key = [place, texture, level, activity].join(' ');
    if (lit.has(key)) return lit.get(key);
    const group = place === 'whole' ? whole(texture, level) : glow(places.get(place), { texture, level, activity });
    group.dataset.key = key;
    return group;
  });
  holder.replaceChildren(...drawn);
}

export function light(figure, { felt, place, label }) {
  const spots = spotsOf(figure);
  for (const spot of spots) {
    const { place: id } = spot.dataset;
    spot.setAttribute('aria-pressed', String(felt.has(id)));
    spot.setAttribute('aria-label', [label(id), ...(felt.get(id)?.words ?? [])].join(', '));
    spot.classList.toggle('sel', id === place);
  }
  const places = new Map(spots.map(({ dataset }) => [dataset.place, dataset.glow.split(' ').map(Number)]));
  kindle(figure.querySelector('.glows'), felt, places);
  const marked = [...felt].filter(([id, { activity }]) => activity && (id === 'whole' || places.has(id)));
  figure.querySelector('.usual').replaceChildren(...marked.map(([id, { activity }]) => usual(places.get(id), activity)));
}

function stand(spots, spot) {
  for (const other of spots) other.setAttribute('tabindex', other === spot ? '0' : '-1');
}

function keyed(event, spots, press) {
  const spot = event.target.closest('.spot');
  if (event.key === 'Enter' || event.key === ' ') press(spot.dataset.place);
  else if (!STEPS[event.key]) return;
  event.preventDefault();
  const next = spots[(spots.indexOf(spot) + (STEPS[event.key] ?? 0) + spots.length) % spots.length];
  stand(spots, next);
  next.focus();
}

// Without scripts a spot is a link to its row in the list; with them it is a button, and the whole
// side is one stop of the Tab key: arrows go from place to place.
export function enliven(figure, press) {
  const spots = spotsOf(figure);
  for (const spot of spots) {
    spot.removeAttribute('href');
    spot.setAttribute('role', 'button');
  }
  stand(spots, spots[0]);
  figure.addEventListener('keydown', (event) => keyed(event, spots, press));
  figure.addEventListener('click', (event) => {
    const spot = event.target.closest('.spot');
    if (!spot) return;
    stand(spots, spot);
    press(spot.dataset.place);
  });
}
