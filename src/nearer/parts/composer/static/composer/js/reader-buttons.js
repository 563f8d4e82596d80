// What the buttons beside the words do at once, without sending the form.
import { openPlace, put } from './edits.js';

const TOKEN = 'csrfmiddlewaretoken';

// Hidden fields of the form: what was taken, and what is kept as it was written.
function note(reader, name, value) {
  const input = Object.assign(document.createElement('input'), { type: 'hidden', name, value });
  reader.at('names').append(input);
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return () => {
    input.remove();
    reader.form.dispatchEvent(new Event('change', { bubbles: true }));
  };
}

function place(reader, [start, end], offered, name) {
  const before = reader.field.value.slice(start, end);
  put(reader.field, start, end, offered);
  const forget = note(reader, 'taken', name);
  reader.back.changed([start, start + offered.length], before, forget);
  if (offered.includes('[')) openPlace(reader.field, start);
}

// What is offered by a button, or by all the buttons of a card together.
function words(holder) {
  return [...holder.querySelectorAll('[data-words]')].map((part) => part.textContent).join(' ');
}

async function tell(reader, name, how) {
  const data = new FormData();
  data.set(TOKEN, reader.form.elements[TOKEN].value);
  data.set('name', name);
  data.set(how, '1');
  data.set('quietly', '1');
  try {
    return (await fetch(reader.dataset.quietUrl, { method: 'POST', body: data, redirect: 'manual', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

function putAway(reader, name, what, how = () => {}) {
  const forget = note(reader, 'dismissed', name);
  reader.drop((card) => card.dataset.name === name);
  reader.back.offer(what, () => {
    forget();
    how();
    reader.later(0);
    reader.field.focus();
  });
  reader.later(0);
}

const PRESSED = {
  use: (reader, button) => place(reader, reader.marks.spanOf(button), words(button), button.closest('[data-name]').dataset.name),
  dismiss: (reader, { value }) => putAway(reader, value, 'kept'),
  quiet: async (reader, { value }) => {
    const told = await tell(reader, value, 'quiet');
    putAway(reader, value, told ? 'quiet' : 'lost', () => told && tell(reader, value, 'speaks'));
  },
  undo: (reader) => reader.back.run(),
  'again-all': (reader) => {
    for (const input of reader.querySelectorAll('[name=dismissed]')) input.remove();
    reader.form.dispatchEvent(new Event('change', { bubbles: true }));
    reader.later(0);
    reader.field.focus();
  },
  next: (reader) => reader.cards.next(),
  go: (reader, { dataset }) => reader.cards.go(Number(dataset.go)),
  gap: (reader) => openPlace(reader.field, reader.field.selectionEnd),
  take: (reader, button) => {
    const { value, selectionEnd } = reader.field;
    const card = button.closest('[data-whole]');
    if (button.dataset.take === 'all') place(reader, [0, value.length], words(card), card.dataset.whole);
    else place(reader, [selectionEnd, selectionEnd], spaced(value, selectionEnd, words(button)), card.dataset.whole);
  },
};

// One sentence more stands apart from its neighbours.
function spaced(text, at, sentence) {
  const before = /\S$/.test(text.slice(0, at)) ? ' ' : '';
  return before + sentence + (/^\S/.test(text.slice(at)) ? ' ' : '');
}

export function press(reader, event) {
  const button = event.target.closest('button');
  if (!button) return;
  const known = Object.keys(PRESSED).find((name) => name === button.name || name in button.dataset);
  if (!known) return;
  event.preventDefault();
  PRESSED[known](reader, button);
}
