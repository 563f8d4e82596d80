// For what is looked at without a touch: the screen stays on where that is possible, nothing locks.
import { ask } from './post.js';

// A third of the shortest while after which a session locks.
export const STILL_HERE_MS = 20_000;

let wanted = false;
let lock = null;

async function hold() {
  if (!wanted || document.hidden || (lock && !lock.released)) return;
  try {
    lock = await navigator.wakeLock?.request('screen') ?? null;
    if (!wanted) stayAwake(false);
  } catch {
    // Refused to save power, say: then the screen goes dark as it would anyway.
  }
}

export function stayAwake(on) {
  wanted = on;
  if (on) { hold(); return; }
  lock?.release();
  lock = null;
}

// A browser lets go by itself when the page is hidden.
document.addEventListener('visibilitychange', hold);

export function stillHere(url) {
  dispatchEvent(new Event('nearer:alive'));
  if (url) ask(url, document.body);
}
