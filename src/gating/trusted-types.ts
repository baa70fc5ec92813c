type Make = (text: string) => string;

/** The part of a Trusted Types policy that a gate needs. */
export interface TrustedTypesPolicy {
  readonly createScript: Make;
  readonly createScriptURL: Make;
}

interface Factory {
  createPolicy(name: string, rules: TrustedTypesPolicy): TrustedTypesPolicy;
}

const same: Make = (text) => text;
const plain: TrustedTypesPolicy = { createScript: same, createScriptURL: same };

/**
 * Makes text and URLs acceptable to a page with `require-trusted-types-for 'script'`. The policy is called
 * `consentry`; it passes what the author of the page wrote into a gated element, and nothing else reaches it.
 */
export function trustedTypesPolicy(): TrustedTypesPolicy {
  try {
    return (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy('consentry', plain) ?? plain;
  } catch {
    // The page's policy does not name us, or another copy of us came first: scripts then stay shut.
    return plain;
  }
}
