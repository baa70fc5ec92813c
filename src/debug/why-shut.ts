import type { Choices, Consent, Reason } from '../core/types.js';
import type { Term } from './expression-terms.js';

const undecided: Partial<Record<Reason, string>> = {
  'no-decision': 'no decision yet',
  expired: 'the decision has expired',
  'policy-changed': 'the decision answered another policy version',
};

/** Why an expression is not true: what is wrong with each term that does not hold. */
export function whyShut(terms: readonly (readonly Term[])[], consent: Consent<string>): string {
  const { decision, reason } = consent.state;
  const parts = [...new Set(terms.flat().flatMap((term) => (term.holds ? [] : whyNot(term, consent))))];
  // Without a decision the same is to be said of all of them, so it is said once.
  const isOpenQuestion = !decision && parts.some((part) => / is not (granted|refused)$/.test(part));
  return parts.join(', ') + (isOpenQuestion ? ` (${undecided[reason] ?? reason})` : '');
}

function whyNot({ id, negated }: Term, { state, settings }: Consent<string>): string {
  const service = settings.services.find((one) => one.id === id);
  if (!id) return 'a term of data-consent is empty';
  if (!service && !settings.categories.some((category) => category.id === id)) {
    return `“${id}” is neither a category nor a service of this site`;
  }
  // A negated term needs a refusal: that nobody has answered is none.
  if (negated && state.grants[id]) return `${id} is granted, and only its refusal opens this`;
  const choices: Choices = state.decision?.choices ?? {};
  if (!negated && choices[id] === false) return `${id} is refused`;
  if (!negated && service && choices[service.category] === false) {
    return `${id} is refused with its category, ${service.category}`;
  }
  const asked = state.decision ? ': it was not asked when the visitor decided' : '';
  return `${id} is not ${negated ? 'refused' : 'granted'}${asked}`;
}
