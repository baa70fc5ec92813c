/**
 * One thing that was looked at.
 * @typedef {{ id: string, what: string, found: string, passes: boolean, rule: string, least?: string }} Verdict
 * @typedef {{ id: string, title: string, verdicts: Verdict[] }} Group
 */

export const verdict = (id, what, passes, found, rule) => ({ id, what, passes, found, rule });

export const failing = (groups) => groups.flatMap(({ verdicts }) => verdicts).filter(({ passes }) => !passes);

/** One sentence, for the summary and for those who hear it. */
export function summary(groups) {
  const all = groups.flatMap(({ verdicts }) => verdicts).length;
  const bad = failing(groups);
  if (!bad.length) return `All ${all} checks pass.`;
  const first = `${bad[0].what}: ${bad[0].found}`;
  return `${bad.length} of ${all} ${bad.length === 1 ? 'checks fails' : 'checks fail'}. ${first}.`;
}
