import { measureChoice } from '../../consentry/consentry-equal-choice.js';
import { ratio } from './contrast.js';
import { verdict } from './verdict.js';

/** What the library measures one by one, as four questions that a designer asks. */
const questions = [
  { id: 'size', what: 'Accept and reject are of one size', names: ['width', 'height', 'target'] },
  { id: 'side', what: 'They stand side by side', names: ['line', 'gap', 'keyboard'] },
  { id: 'contrast', what: 'Their texts stand out alike', names: ['contrast', 'emphasis', 'colours'] },
  { id: 'weight', what: 'Type and outline are the same', names: [] },
];
const asked = questions.flatMap(({ names }) => names);

/**
 * Whether refusing stands as clear as accepting, measured by the library as it is shown.
 * @param {{ element: Element }} surface
 */
export function equalChoice({ element }) {
  const { differences } = measureChoice(element);
  const [first] = differences;
  if (first.name === 'presence')
    return [verdict('equal-there', first.what, false, 'one of them is not there', cite(first))];
  const named = Object.fromEntries(differences.map((difference) => [difference.name, difference]));
  const good = {
    size: `${pair(named.width)} × ${pair(named.height)} px`,
    side: `${Math.round(named.gap.difference)} px apart`,
    contrast: `${ratio(named.contrast.accept)} and ${ratio(named.contrast.reject)}`,
    weight: `${type(named, 'accept')}, both`,
  };
  return questions.map(({ id, what, names }) => {
    const about = differences.filter(({ name }) => (names.length ? names.includes(name) : !asked.includes(name)));
    const bad = about.find(({ passes }) => !passes);
    const typed = /^font-/.test(bad?.name) && `${type(named, 'accept')}, and ${type(named, 'reject')}`;
    const found = typed || (bad ? `${bad.what}: ${bad.accept} ${bad.unit} and ${bad.reject} ${bad.unit}` : good[id]);
    return verdict(`equal-${id}`, what, !bad, found, cite(bad ?? about[0]));
  });
}

const type = (named, which) => `${named['font-size'][which]}px, weight ${named['font-weight'][which]}`;
const cite = ({ rules }) => rules.join('; ');
const pair = ({ accept }) => Math.round(accept);
