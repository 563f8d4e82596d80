// A word chosen for an open place stands in the sentences of its card, until another is chosen.
const asOffered = new WeakMap();

function closed(words, place) {
  const chosen = place.querySelector(':checked')?.value;
  return chosen ? words.replace(place.dataset.open, () => chosen) : words;
}

export function closePlaces({ target }) {
  const card = target.closest('[data-open]')?.closest('[data-whole]');
  if (!card) return;
  for (const part of card.querySelectorAll('[data-words]')) {
    if (!asOffered.has(part)) asOffered.set(part, part.textContent);
    part.textContent = [...card.querySelectorAll('[data-open]')].reduce(closed, asOffered.get(part));
  }
}
