// Draws what a place feels like: a hue, a texture and a strength. The same as drawing.py does.
const SVG = 'http://www.w3.org/2000/svg';
const SPREAD = { 1: 0.86, 2: 1, 3: 1.16 };
const BLOOM = 1.16;
const PATTERNED = ['heavy', 'flutter', 'tingle', 'cold', 'numb'];
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

export function glow([x, y, rx, ry, turn], texture, level) {
  const group = node('g', { class: 'glow', 'data-n': level, transform: `rotate(${turn} ${x} ${y})` });
  const size = SPREAD[level] * BLOOM;
  const ellipse = (share, more) => group.append(node('ellipse', { cx: x, cy: y, rx: rx * size * share, ry: ry * size * share, ...more }));
  ellipse(1, { fill: `url(#bg-${texture})` });
  if (PATTERNED.includes(texture)) ellipse(1, { fill: `url(#bp-${texture})`, mask: 'url(#body-mask)' });
  if (texture === 'tight') for (const [share, opacity] of RINGS) ellipse(share, { class: 'pt-tight', fill: 'none', 'stroke-width': 2, opacity });
  if (texture === 'hollow') ellipse(0.6, { class: 'pt-hollow', fill: 'none', 'stroke-width': 1.8, 'stroke-dasharray': '4 4' });
  return group;
}
