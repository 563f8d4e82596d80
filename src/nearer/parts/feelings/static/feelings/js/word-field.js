// A point on the field of energy and pleasantness: touched, dragged, or moved with the arrow keys.
const REACH = 0.8; // how far from the middle the field goes, of 1; as forms.py places its words
const KEYS = {
  ArrowLeft: ['pleasantness', -1], ArrowRight: ['pleasantness', 1], ArrowDown: ['energy', -1], ArrowUp: ['energy', 1],
};

const inside = (number) => Math.max(-1, Math.min(1, number));

// What of the field holds words: without the rim where its axes are named.
function room(field) {
  const box = field.getBoundingClientRect();
  const style = getComputedStyle(field);
  const [top, right, bottom, left] = ['Top', 'Right', 'Bottom', 'Left'].map((side) => parseFloat(style[`padding${side}`]));
  return { x: box.left + left, y: box.top + top, width: box.width - left - right, height: box.height - top - bottom, left, top };
}

export function listen(wrap, tell) {
  const field = wrap.querySelector('[data-field]');
  const knob = wrap.querySelector('[data-knob]');
  const axes = [...wrap.querySelectorAll('[data-axis]')];

  const value = (name) => Number(axes.find((axis) => axis.dataset.axis === name).value) / 10;

  function show() {
    const { width, height, left, top } = room(field);
    knob.hidden = false;
    knob.style.left = `${left + (width * (value('pleasantness') + 1)) / 2}px`;
    knob.style.top = `${top + (height * (1 - value('energy'))) / 2}px`;
    for (const axis of axes) {
      const steps = axis.dataset.steps.split('|');
      axis.setAttribute('aria-valuetext', steps[Math.round(((Number(axis.value) + 10) / 20) * (steps.length - 1))]);
    }
    tell({ pleasantness: value('pleasantness') * REACH, energy: value('energy') * REACH });
  }

  function point({ clientX, clientY }) {
    const { x, y, width, height } = room(field);
    const at = { pleasantness: inside((2 * (clientX - x)) / width - 1), energy: inside(1 - (2 * (clientY - y)) / height) };
    for (const axis of axes) axis.value = Math.round(at[axis.dataset.axis] * 10);
    show();
  }

  field.addEventListener('click', (event) => { if (!event.target.closest('.fw')) point(event); });
  field.addEventListener('pointerdown', (event) => {
    if (event.target.closest('.fw')) return;
    field.setPointerCapture(event.pointerId);
  });
  field.addEventListener('pointermove', (event) => { if (field.hasPointerCapture(event.pointerId)) point(event); });
  wrap.addEventListener('input', show);
  wrap.addEventListener('keydown', (event) => {
    const [name, step] = KEYS[event.key] ?? [];
    if (!name || !event.target.dataset.axis) return;
    event.preventDefault();
    const axis = axes.find(({ dataset }) => dataset.axis === name);
    axis.value = Number(axis.value) + step;
    show();
  });
}
