import type { Decision } from './types.js';

/**
 * The decision as text: `v=1&t=1763760000000&l=183&p=2025-05-21&c=!functional.analytics.!advertising&i=<uuid>`.
 * The grammar is in docs/cookie-format.md. It is a query string without escapes, so that any server reads it with
 * what it has, and every character may stand in a cookie (RFC 6265 §4.1.1).
 */
export function formatDecision({ time, days, policyVersion, choices, consentId }: Decision): string {
  const list = Object.keys(choices).map((id) => (choices[id] ? id : `!${id}`));
  return `v=1&t=${time}&l=${days}&p=${policyVersion}&c=${list.join('.')}` + (consentId ? `&i=${consentId}` : '');
}

const grammar = /^v=1&t=(\d+)&l=(\d+)&p=([\w.-]+)&c=([\w.!-]*)(?:&i=([\w-]+))?$/;

/** Reads what {@link formatDecision} wrote; anything else is `null`. What is refused anywhere in the list is refused. */
export function parseDecision(text: string): Decision | null {
  const [, time, days, policyVersion, list, consentId] = grammar.exec(text) ?? [];
  if (!time) return null;
  const choices: Record<string, boolean> = {};
  for (const [, not, id] of list!.matchAll(/(!*)([^.!]+)/g)) choices[id!] = !not && choices[id!] !== false;
  return { time: +time, days: +days!, policyVersion: policyVersion!, choices, consentId };
}
