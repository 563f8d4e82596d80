// Without a connection the browser then shows our own page; nothing else is stored for later.
const { worker } = document.querySelector('link[rel=manifest]')?.dataset ?? {};
if (worker && 'serviceWorker' in navigator) navigator.serviceWorker.register(worker).catch(() => {});
