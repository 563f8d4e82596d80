// A word to press, with what is said of it beside; and lists whose rows stay the same elements.
const made = (name, more) => Object.assign(document.createElement(name), more);

export function row({ id, label, text, beside = false, pressed = null, href }) {
  const button = href ? made('a', { href }) : made('button', { type: 'button' });
  button.className = 'otherword';
  button.dataset.word = id;
  if (beside) button.dataset.beside = '';
  if (pressed !== null) button.setAttribute('aria-pressed', String(pressed));
  button.append(made('b', { textContent: label }), ' ', made('span', { textContent: text }));
  const item = made('li');
  item.append(button);
  return item;
}

// Shows these items in this order. One that is taken out and put in again loses a tap and the focus.
export function stand(list, items) {
  for (const item of [...list.children]) if (!items.includes(item)) item.remove();
  for (const [place, item] of items.entries()) {
    if (list.children[place] !== item) list.insertBefore(item, list.children[place] ?? null);
  }
}
