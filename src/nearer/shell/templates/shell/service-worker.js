{% load static %}// Keeps the shell's own files and the offline page; never a page with anything of a person on it.
const AWAY = '{% url "away" %}';
const OFFLINE = '{% url "offline" %}';
const STATIC = '{% get_static_prefix %}';
const FILES = [
  AWAY,
  OFFLINE,
  '{% static "shell/css/tokens.css" %}',
  '{% static "shell/css/base.css" %}',
  '{% static "shell/css/components.css" %}',
  '{% static "shell/fonts/brygada.woff2" %}',
  '{% static "shell/fonts/figtree.woff2" %}',
  '{% static "shell/icons/quiet.svg" %}',
];
// Names of files change with their content, so this name changes with the release.
const CACHE = FILES.join(' ');

self.addEventListener('install', (event) => {
  // What a page sends while it is left may be lost on its way through a worker: it goes straight to the server.
  event.addRoutes?.({ condition: { requestMethod: 'POST' }, source: 'network' });
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  const clear = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(clear());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => offline(request)));
  else if (url.pathname.startsWith(STATIC)) event.respondWith(cached(request));
});

// Leave works without a connection too.
async function offline(request) {
  return await caches.match(request) ?? caches.match(OFFLINE);
}

async function cached(request) {
  const found = await caches.match(request);
  if (found) return found;
  const answer = await fetch(request);
  if (answer.ok) (await caches.open(CACHE)).put(request, answer.clone());
  return answer;
}
