// Finds words by what somebody typed, forgiving typos, or by a point between energy and pleasantness.
const SHORT = 4;
const LONG = 7;
const MOST = 10;
const INSIDE_LEAST = 3;

export const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[\u2018\u2019]/g, "'").toLowerCase().trim();

const forgiven = (text) => (text.length < SHORT ? 0 : text.length < LONG ? 1 : 2);

// How many letters apart: added, left out, changed or swapped with the next (optimal string alignment).
export function apart(one, other) {
  const rows = [[...Array(other.length + 1).keys()]];
  for (let i = 1; i <= one.length; i += 1) {
    rows.push([i]);
    for (let j = 1; j <= other.length; j += 1) {
      const changed = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      rows[i].push(Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + changed, swapped ? rows[i - 2][j - 2] + 1 : Infinity));
    }
  }
  return rows[one.length][other.length];
}

// 0 is the very word; the more, the less alike; Infinity is not at all.
function unlike(said, term) {
  if (term === said) return 0;
  if (said.length > 1 && term.startsWith(said)) return 2;
  if (said.length >= INSIDE_LEAST && term.includes(` ${said}`)) return 4;
  const letters = Math.abs(term.length - said.length) > 2 ? Infinity : apart(said, term);
  return letters <= forgiven(said) ? 4 + letters : Infinity;
}

function score(said, word) {
  const label = unlike(said, fold(word.label));
  const forms = word.forms.map((form) => 1 + unlike(said, fold(form)));
  const told = said.length >= INSIDE_LEAST && fold(`${word.definition} ${word.family}`).includes(said) ? 9 : Infinity;
  return Math.min(label, told, ...forms);
}

// As it was said, and the word alone: "I'm so sad" is sad.
export function sayings(typed, openings) {
  const said = fold(typed);
  let bare = said;
  for (let opening = ''; opening !== undefined; opening = openings.find((each) => bare.startsWith(`${each} `))) {
    bare = bare.slice(opening.length).trim();
  }
  return [...new Set([said, bare])];
}

// A vague word as it is listed: exactly, or with a slip of the finger; undefined where it is none.
export function vague(said, covers) {
  const close = (each) => Object.keys(covers).find((key) => key.length >= SHORT && apart(each, key) <= 1);
  return said.map((each) => (covers[each] ? each : close(each))).find(Boolean);
}

export function search(said, words) {
  const scored = words.map((word) => [Math.min(...said.map((each) => score(each, word))), word]).filter(([points]) => points < Infinity);
  return scored.sort(([one], [other]) => one - other).slice(0, MOST).map(([, word]) => word);
}

export function nearest({ pleasantness, energy }, words) {
  const far = (word) => Math.hypot(word.pleasantness - pleasantness, word.energy - energy);
  return [...words].sort((one, other) => far(one) - far(other)).slice(0, MOST);
}
