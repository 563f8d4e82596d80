// Buttons of which one is chosen: arrows move and choose, Tab goes on; a chosen one can be let go.
const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export function choice(group, pick) {
  const shown = () => [...group.querySelectorAll('[role=radio]')].filter((button) => !button.hidden);
  group.addEventListener('click', (event) => {
    const button = event.target.closest('[role=radio]');
    if (button) pick(button.getAttribute('aria-checked') === 'true' ? null : button);
  });
  group.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const buttons = shown();
    const next = buttons[(buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length];
    pick(next);
    next.focus();
  });
  return (chosen) => {
    const tab = chosen ?? shown()[0];
    for (const button of group.querySelectorAll('[role=radio]')) {
      button.setAttribute('aria-checked', String(button === chosen));
      button.tabIndex = button === tab ? 0 : -1;
    }
  };
}
