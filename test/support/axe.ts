import 'axe-core/axe.min.js';
import type { AxeResults, ElementContext } from 'axe-core';
import { expect } from 'chai';

declare const axe: { run(context: ElementContext, options: object): Promise<AxeResults> };

/** Fails with what axe has against the element, and what is in it. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations, passes } = await axe.run(element, { resultTypes: ['violations'] });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)).to.deep.equal([]);
  // axe finds nothing wrong with what it cannot see.
  expect(passes.length).to.be.above(0);
}
