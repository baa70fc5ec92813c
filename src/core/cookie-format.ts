import type { Decision } from './types.js';

/**
 * The decision as text: `v=1&t=1763760000000&l=183&p=2025-05-21&g=analytics&r=functional.advertising&i=<uuid>`.
 * The grammar is in docs/cookie-format.md. It is a query string without escapes, so that any server reads it with
 * what it has, and every character may stand in a cookie (RFC 6265 §4.1.1).
 */
export function formatDecision(decision: Decision): string {
  const ids = (granted: boolean): string =>
    Object.keys(decision.choices)
      .filter((id) => decision.choices[id] === granted)
      .join('.');
  return (
    `v=1&t=${decision.time}&l=${decision.days}&p=${decision.policyVersion}` +
    `&g=${ids(true)}&r=${ids(false)}` +
    (decision.consentId ? `&i=${decision.consentId}` : '')
  );
}

const grammar =
  /^v=1&t=(\d{1,15})&l=(\d{1,3})&p=([\w.-]{1,64})&g=([a-z\d.-]*)&r=([a-z\d.-]*)(?:&i=([\da-f-]{36}))?$/;

/** Reads what {@link formatDecision} wrote; anything else is `null`. A category in both lists is refused. */
export function parseDecision(text: string): Decision | null {
  const match = grammar.exec(text);
  if (!match) return null;
  const [, time, days, policyVersion, granted, refused, consentId] = match as unknown as string[];
  const choices: Record<string, boolean> = {};
  for (const id of ids(granted)) choices[id] = true;
  for (const id of ids(refused)) choices[id] = false;
  return {
    time: Number(time),
    days: Number(days),
    policyVersion: policyVersion!,
    choices,
    ...(consentId && { consentId }),
  };
}

function ids(list: string | undefined): string[] {
  return list ? list.split('.').filter(Boolean) : [];
}
