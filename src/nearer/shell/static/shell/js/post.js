// Posts that carry the page's own token; the cookie with it is out of reach of scripts.
const TOKEN = 'csrfmiddlewaretoken';
const ANSWER_MS = 5_000;

let sent = 0;
addEventListener('submit', ({ defaultPrevented }) => { if (!defaultPrevented) sent = Date.now(); });

function body(holder) {
  const data = new FormData();
  data.set(TOKEN, holder.querySelector(`[name=${TOKEN}]`)?.value ?? '');
  return data;
}

// Survives the page; tells nothing back.
export function beacon(url, holder) {
  return navigator.sendBeacon(url, body(holder));
}

// Resolves to 'yes', to 'no' (a refusal or a redirect: locked), or to '' when nothing answered.
export async function ask(url, holder) {
  try {
    const answer = await fetch(url, { method: 'POST', body: body(holder), redirect: 'manual', cache: 'no-store' });
    return answer.ok ? 'yes' : 'no';
  } catch {
    return '';
  }
}

// Without its token a form is never carried out, but what it says is sealed to its author as a draft.
export function keepAsDraft(form) {
  const data = new FormData(form);
  data.delete(TOKEN);
  return navigator.sendBeacon(form.action, data);
}

// How long a form that was sent may still bring its own answer: until then nothing overtakes it. Whoever
// locks or signs out by a button is told of that by the stream as well, often sooner.
export function untilAnswered() {
  return Math.max(0, sent + ANSWER_MS - Date.now());
}
