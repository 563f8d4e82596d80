// A word to press, with what is said of it beside.
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
