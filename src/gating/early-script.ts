const executable = /^$|^module$|(java|ecma)script/i;
const told = new WeakSet<Element>();

/** Development only: such a script runs before anyone is asked, and no library can stop it. */
export function warnOfEarlyScript(script: HTMLScriptElement): void {
  if (!executable.test(script.type) || told.has(script)) return;
  told.add(script);
  console.error(
    '[consentry] This script runs before consent: data-consent does not hold back a script with an executable type. ' +
      'Give it type="text/plain"' +
      (script.type === 'module' ? ' data-type="module".' : '.'),
    script,
  );
}
