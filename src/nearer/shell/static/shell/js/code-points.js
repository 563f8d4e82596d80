// The reader counts code points; a browser's strings count UTF-16 units, two for most emoji.

// The offset in units of the place that lies `points` code points into `text`.
export function toUnits(text, points) {
  let units = 0;
  for (let passed = 0; passed < points && units < text.length; passed += 1) {
    units += text.codePointAt(units) > 0xffff ? 2 : 1;
  }
  return units;
}

// The offset in code points of the place that lies `units` UTF-16 units into `text`.
export function toPoints(text, units) {
  let points = 0;
  for (let passed = 0; passed < units && passed < text.length; points += 1) {
    passed += text.codePointAt(passed) > 0xffff ? 2 : 1;
  }
  return points;
}
