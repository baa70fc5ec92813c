import { settled } from '../core/settled.js';
import type { Consent, DecisionEvent } from '../core/types.js';
import type { WithdrawalOptions } from './withdrawal.js';

/** Reloads after a withdrawal, if it must, when all work of it is done or out of time. */
export async function reloadAfter(
  event: DecisionEvent<string>,
  consent: Consent<string>,
  reload: NonNullable<WithdrawalOptions['reload']>,
): Promise<void> {
  if (reload === 'never' || (reload !== 'always' && !mayGoOn(event, consent))) return;
  await settled(event);
  if (typeof reload === 'function') reload(event);
  else location.reload();
}

/** Whether code that may go on was released in this document. */
function mayGoOn({ withdrawn }: DecisionEvent<string>, { released, settings }: Consent<string>): boolean {
  const ran = (id: string): boolean => released.categories.has(id);
  return withdrawn.some((id) => {
    const service = settings.services.find((one) => one.id === id);
    // Released under its category's name, code may be anybody's.
    return service ? ran(service.category) || (ran(id) && service.reload !== false) : ran(id);
  });
}
