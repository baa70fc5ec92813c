import { contrast, ratio } from './contrast.js';
import { toHex } from './to-hex.js';
import { verdict } from './verdict.js';

/** CSS pixels by which two sizes may differ: browsers round. */
const slack = 1;

/**
 * Whether refusing stands as clear as accepting, measured as it is shown. The only place that says how: where the library measures it,
 * this is to be replaced.
 * @param {{ accept?: Element, reject?: Element }} surface
 */
export function equalChoice({ accept, reject } = {}) {
  const rule = 'EDPB 03/2022; CNIL 2020-092; CCPA § 7004';
  if (!accept || !reject) return [verdict('equal-there', 'Accept and reject', false, 'one of them is not there', rule)];
  const [one, other] = [accept, reject].map(measure);
  const check = (id, what, passes, found) => verdict(`equal-${id}`, what, passes, found, rule);
  const size = ({ width, height }) => `${Math.round(width)} × ${Math.round(height)}`;
  const near = (a, b) => Math.abs(a - b) <= slack;
  const level = near(one.top, other.top) || near(one.left, other.left);
  return [
    check(
      'size',
      'Accept and reject are of one size',
      near(one.width, other.width) && near(one.height, other.height),
      `${size(one)} and ${size(other)} px`,
    ),
    check('side', 'They stand side by side', level && one.gap(other) < 64, `${Math.round(one.gap(other))} px apart`),
    check(
      'contrast',
      'Their texts stand out alike',
      Math.abs(one.contrast - other.contrast) < 0.1,
      `${ratio(one.contrast)} and ${ratio(other.contrast)}`,
    ),
    check(
      'weight',
      'Type and outline are the same',
      one.look === other.look,
      one.look === other.look ? `${one.type}, both` : `${one.type}, and ${other.type}`,
    ),
  ];
}

function measure(button) {
  const box = button.getBoundingClientRect();
  const style = button.ownerDocument.defaultView.getComputedStyle(button);
  const { fontSize, fontWeight, color, backgroundColor, opacity, borderTopWidth, borderTopColor } = style;
  return {
    width: box.width,
    height: box.height,
    top: box.top,
    left: box.left,
    gap: (other) =>
      Math.max(
        other.left - box.right,
        box.left - other.left - other.width,
        other.top - box.bottom,
        box.top - other.top - other.height,
        0,
      ),
    contrast: contrast(toHex(color), toHex(backgroundColor)),
    type: `${fontSize}, weight ${fontWeight}`,
    look: [fontSize, fontWeight, backgroundColor, color, opacity, borderTopWidth, borderTopColor].join(),
  };
}
