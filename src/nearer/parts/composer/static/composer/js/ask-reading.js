// What the server reads in the words as they stand. Nothing answers, or too often asked: null, and the next pause asks again.
const SENT = ['csrfmiddlewaretoken', 'text', 'area_role', 'context', 'dismissed'];

// Other ways to say it come only while somebody looks at them.
export function isUnasked(part) {
  return part.open && part.querySelector('[data-unasked]');
}

// Without its author's mark, what meets a lock is not kept as a draft: it was never sent to be kept.
export async function askReading({ dataset, form, help }, turn, rested) {
  const all = new FormData(form);
  const data = new FormData();
  for (const name of SENT) {
    for (const value of all.getAll(name)) data.append(name, value);
  }
  data.set('turn', turn);
  if (help.querySelector('[data-wholes][open]')) data.set('wholes', '1');
  if (rested) data.set('hint', 'ask');
  else if (help.querySelector('[data-hint], [data-danger]')) data.set('hint', 'keep');
  try {
    const answer = await fetch(dataset.url, { method: 'POST', body: data, redirect: 'manual', cache: 'no-store' });
    if (!answer.ok) return null;
    const holder = document.createElement('template');
    holder.innerHTML = await answer.text();
    return holder.content.querySelector('[data-reading]');
  } catch {
    return null;
  }
}
