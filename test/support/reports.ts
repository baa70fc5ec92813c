import { onTearDown } from './tear-down.js';

/** What is reported as an uncaught error until the test ends; without this the runner would fail the test for it. */
export function caughtReports(): unknown[] {
  const errors: unknown[] = [];
  const onError = (event: ErrorEvent): void => {
    errors.push(event.error);
    event.preventDefault();
  };
  const ofRunner = window.onerror;
  const { error } = console;
  window.onerror = null;
  // The runner listens too, and was here first: it logs the bare error.
  console.error = (...args: unknown[]) => {
    if (args.length > 1 || !(args[0] instanceof Error)) error(...args);
  };
  addEventListener('error', onError);
  onTearDown(() => {
    removeEventListener('error', onError);
    window.onerror = ofRunner;
    console.error = error;
  });
  return errors;
}

/** What is written to the console until the test ends, one string a call; elements are kept out of the string. */
export function consoleLines(method: 'error' | 'warn'): string[] {
  const lines: string[] = [];
  const original = console[method];
  console[method] = (...args: unknown[]) => {
    lines.push(args.filter((arg) => !(arg instanceof Node)).join(' '));
  };
  onTearDown(() => {
    console[method] = original;
  });
  return lines;
}
