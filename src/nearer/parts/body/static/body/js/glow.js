// Draws what a place feels like: a hue, a texture and a strength. The same as drawing.py does.
const SVG = 'http://www.w3.org/2000/svg';
const SPREAD = { 1: 0.86, 2: 1, 3: 1.16 };
const BLOOM = 1.16;
const PATTERNED = ['heavy', 'flutter', 'tingle', 'cold', 'numb'];
const REACH = { more: 1.2, less: 0.62 };
const ALL_OVER = [180, 392, 150, 392, 0];
const [RAYS, GAP, LENGTH] = [16, 5, 9];
const RINGS = [[0.24, 0.9], [0.42, 0.7], [0.6, 0.5], [0.78, 0.3]];

function node(name, attributes) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

export function whole(texture, level) {
  const group = node('g', { class: 'glow', 'data-n': level });
  group.append(node('use', { href: '#body-outline', fill: `url(#bg-${texture})` }));
  return group;
}

function rays([x, y, rx, ry], activity) {
  const bloom = REACH[activity] ?? 1;
  return Array.from({ length: activity === 'more' ? RAYS : RAYS / 2 }, (_, index) => {
    const angle = (-2 * Math.PI * (index + 0.5)) / RAYS;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const ahead = Math.atan2(sin / ry, cos / rx);
    const at = (far) => `${x + cos * rx * bloom + Math.cos(ahead) * far} ${y + sin * ry * bloom + Math.sin(ahead) * far}`;
    return `M${at(GAP)}L${at(GAP + LENGTH)}`;
  }).join('');
}

function rim([x, y, rx, ry], activity) {
  const half = `M${x - rx} ${y}A${rx} ${ry} 0 0 0 ${x + rx} ${y}`;
  return activity === 'mixed' ? half : `${half}A${rx} ${ry} 0 0 0 ${x - rx} ${y}`;
}

// Rays where there is more than usual, a dotted rim where there is less, half of each where mixed.
export function usual(place, activity) {
  const at = place ?? ALL_OVER;
  const group = node('g', { class: 'act', 'data-activity': activity, transform: `rotate(${at[4]} ${at[0]} ${at[1]})` });
  if (activity !== 'less') group.append(node('path', { d: rays(at, activity) }));
  if (activity !== 'more') group.append(node('path', { class: 'act-rim', d: rim(at, activity) }));
  return group;
}

export function glow([x, y, rx, ry, turn], { texture, level, activity }) {
  const group = node('g', { class: 'glow', 'data-n': level, transform: `rotate(${turn} ${x} ${y})` });
  const size = SPREAD[level] * BLOOM * (REACH[activity] ?? 1);
  const ellipse = (share, more) => group.append(node('ellipse', { cx: x, cy: y, rx: rx * size * share, ry: ry * size * share, ...more }));
  ellipse(1, { fill: `url(#bg-${texture})` });
  if (PATTERNED.includes(texture)) ellipse(1, { fill: `url(#bp-${texture})`, mask: 'url(#body-mask)' });
  if (texture === 'tight') for (const [share, opacity] of RINGS) ellipse(share, { class: 'pt-tight', fill: 'none', 'stroke-width': 2, opacity });
  if (texture === 'hollow') ellipse(0.6, { class: 'pt-hollow', fill: 'none', 'stroke-width': 1.8, 'stroke-dasharray': '4 4' });
  return group;
}
