// Edits of a text, and what becomes of the stretches in it. Offsets are UTF-16 units.

export const OPEN_PLACE = /\[[^\][\n]+\]/;

// The one stretch in which two texts differ.
export function difference(before, after) {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { start, end: before.length - same, by: after.length - before.length };
}

// Where a stretch lies after that edit; null if the edit went into it.
export function moved([start, end], edit) {
  if (edit.end <= start) return [start + edit.by, end + edit.by];
  return edit.start >= end ? [start, end] : null;
}

// The same, for a stretch that takes in what is typed within it.
export function grown([start, end], edit) {
  const whole = moved([start, end], edit);
  return whole ?? [Math.min(start, edit.start), Math.max(end, edit.end) + edit.by];
}

// Puts words in place of a stretch as if they were typed: the browser's own undo still takes them back.
export function put(field, start, end, words) {
  field.focus();
  field.setSelectionRange(start, end);
  const command = words ? 'insertText' : 'delete';
  if (document.execCommand(command, false, words)) return;
  field.setRangeText(words, start, end, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

// Selects the next open place in brackets from there on, or from the beginning; false if there is none.
export function openPlace(field, from) {
  const found = field.value.slice(from).search(OPEN_PLACE);
  if (found < 0) return from > 0 && openPlace(field, 0);
  const start = from + found;
  field.focus();
  field.setSelectionRange(start, field.value.indexOf(']', start) + 1);
  return true;
}
