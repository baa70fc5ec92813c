/**
 * Development only: tells of `document.write` in released code. A browser ignores it in a script that comes late, or the
 * page is wiped. Returns what ends the watch.
 */
export function watchDocumentWrite(): () => void {
  const ends = (['write', 'writeln'] as const).map((name) => {
    // Called as a method of the document, below.
    // eslint-disable-next-line @typescript-eslint/unbound-method
    const original = document[name];
    const watched: Document['write'] = (...texts) => {
      const script = document.currentScript;
      // A copy stands behind its placeholder.
      if (script?.previousElementSibling?.matches('script[type="text/plain"][data-consent]')) {
        console.error(
          `[consentry] A released script calls document.${name}. It runs too late for that: the browser ignores the ` +
            'call, or wipes the page. Ask the vendor for an asynchronous tag.',
          script,
        );
      }
      Reflect.apply(original, document, texts);
    };
    document[name] = watched;
    return () => {
      if (document[name] === watched) document[name] = original;
    };
  });
  return () => {
    ends.forEach((end) => end());
  };
}
