// How a pause is led at this moment, as it is chosen on the page.
const chosen = (timer, name, other) => timer.querySelector(`[name=${name}]:checked`)?.value ?? other;
const seconds = (timer, name, other) => Number(timer.querySelector(`[name=${name}]`)?.value) || other;

// `breathes`: there is a breath to follow. `rest`: what stands there in its place.
export function wayOf(timer) {
  const anchor = chosen(timer, 'anchor', 'breath');
  const cue = anchor === 'breath' ? chosen(timer, 'cue', 'sight') : 'none';
  const pace = chosen(timer, 'pace', '4-6');
  const [inhale, exhale] = pace === 'own'
    ? [seconds(timer, 'breathe_in', 4), seconds(timer, 'breathe_out', 6)]
    : pace.split('-').map(Number);
  return {
    cue,
    inhale,
    exhale,
    breathes: cue !== 'none',
    rest: anchor === 'breath' ? 'none' : anchor,
    seconds: 60 * (Number(chosen(timer, 'minutes', '1')) || 1),
  };
}

// Shows those texts of the page that belong to this way, and offers what this device can do.
export function showWay(timer, way) {
  const words = way.breathes ? ['breath', way.exhale > way.inhale ? 'longer' : 'even'] : [way.rest];
  for (const text of timer.querySelectorAll('[data-for]')) text.hidden = !words.includes(text.dataset.for);
  timer.dataset.way = way.cue;
  const own = timer.querySelector('[data-own-pace]');
  if (own) own.hidden = chosen(timer, 'pace', '') !== 'own';
  const breath = timer.querySelector('[data-breath-only]');
  if (breath) breath.hidden = chosen(timer, 'anchor', 'breath') !== 'breath';
}

// Vibration is offered on a device that has it; one who had it elsewhere sees the circles here.
export function offerWays(timer) {
  const felt = timer.querySelector('[name=cue][value=vibration]');
  if (!felt || ('vibrate' in navigator && navigator.maxTouchPoints > 0)) return;
  if (felt.checked) timer.querySelector('[name=cue][value=sight]').checked = true;
  felt.closest('.pick').hidden = true;
}
