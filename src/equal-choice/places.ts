import type { ButtonLook } from './button-look.js';

/** How far two are from standing in one row or one column, in CSS pixels. */
export function offLine(one: ButtonLook, other: ButtonLook): number {
  return Math.min(Math.abs(one.top - other.top), Math.abs(one.left - other.left));
}

/** The room between two, in CSS pixels. */
export function gapBetween(one: ButtonLook, other: ButtonLook): number {
  const across = Math.max(other.left - one.left - one.width, one.left - other.left - other.width, 0);
  const down = Math.max(other.top - one.top - one.height, one.top - other.top - other.height, 0);
  return Math.max(across, down);
}
