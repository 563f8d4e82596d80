// Posts that carry the page's own token; the cookie with it is out of reach of scripts.
const TOKEN = 'csrfmiddlewaretoken';

function body(holder) {
  const data = new FormData();
  data.set(TOKEN, holder.querySelector(`[name=${TOKEN}]`)?.value ?? '');
  return data;
}

// Survives the page; tells nothing back.
export function beacon(url, holder) {
  return navigator.sendBeacon(url, body(holder));
}

// Resolves to whether the server answered at all; a refusal is an answer.
export async function reach(url, holder) {
  try {
    await fetch(url, { method: 'POST', body: body(holder), redirect: 'manual', cache: 'no-store' });
    return true;
  } catch {
    return false;
  }
}
