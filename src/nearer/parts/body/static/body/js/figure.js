// Lights one side of the figure, and says of each spot what is felt there.
import { glow, whole } from './glow.js';

const LEVELS = { faint: 1, clear: 2, strong: 3 };
const USUAL = 2;

export function light(figure, { felt, place, label }) {
  const glows = [];
  const all = felt.get('whole');
  if (all) glows.push(whole(all.texture, LEVELS[all.strength] ?? USUAL));
  for (const spot of figure.querySelectorAll('.spot')) {
    const { place: id, glow: at } = spot.dataset;
    const here = felt.get(id);
    if (here) glows.push(glow(at.split(' ').map(Number), here.texture, LEVELS[here.strength] ?? USUAL));
    spot.setAttribute('aria-pressed', String(Boolean(here)));
    spot.setAttribute('aria-label', [label(id), ...(here?.words ?? [])].join(', '));
    spot.classList.toggle('sel', id === place);
  }
  figure.querySelector('.glows').replaceChildren(...glows);
}

// Without scripts a spot is a link to its row in the list; with them it is a button.
export function enliven(figure, press) {
  for (const spot of figure.querySelectorAll('.spot')) {
    spot.removeAttribute('href');
    spot.setAttribute('role', 'button');
    spot.setAttribute('tabindex', '0');
    spot.addEventListener('click', () => press(spot.dataset.place));
    spot.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      press(spot.dataset.place);
    });
  }
}
