import { html, type TemplateResult } from 'lit';
import type { Facts } from './facts.js';
import type { Standing } from './verdict.js';

const words: Record<Standing, string> = {
  open: 'open',
  shut: 'shut',
  waits: 'waiting',
  done: 'ran already',
  wrong: 'wrong',
};

/** The whole in a few words: as the pill of the collapsed overlay, or at its top. */
export function summary({ state, elements, warnings }: Facts, size: 'pill' | 'full'): TemplateResult {
  const standings = elements.map(({ verdict }) => verdict.standing);
  const counts = (Object.keys(words) as Standing[])
    .map((standing) => [standing, standings.filter((one) => one === standing).length] as const)
    .filter(([, count]) => count > 0)
    .map(([standing, count]) => `${count} ${words[standing]}`);
  const status = state.status === 'decided' ? 'Decided' : 'Undecided';
  const granted = state.grants.filter((category) => category.granted).map(({ id }) => id);
  if (size === 'pill') {
    const alarm = warnings.length ? html`<span class="alarm">${plural(warnings.length, 'warning')}</span>` : '';
    return html`<span class=${`dot ${state.status}`}></span><b>${status}</b>
      <span class="counts">${counts.join(' · ') || 'nothing gated'}</span> ${alarm}`;
  }
  return html`<div class="hero">
    <p class="status"><span class=${`dot ${state.status}`}></span><b>${status}</b></p>
    <p>
      ${state.words} ${granted.length > 1 ? `Granted: ${granted.join(', ')}.` : 'Nothing but essential is granted.'}
    </p>
    <div class="strip" aria-hidden="true">${standings.map((standing) => html`<i class=${standing}></i>`)}</div>
    <p class="quiet">${plural(elements.length, 'gated element')}${counts.length ? `: ${counts.join(', ')}` : ''}.</p>
  </div>`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
