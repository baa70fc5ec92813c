/**
 * Lets a test in Chromium set media features that `emulateMedia` ignores or lacks, among them `forced-colors`,
 * `prefers-contrast`, `prefers-reduced-transparency` and `print`:
 *
 *     await executeServerCommand('emulate-features', { media: 'print', features: { 'forced-colors': 'active' } });
 *
 * An empty payload resets all.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function mediaPlugin() {
  /** Detaching a CDP session undoes what it emulated, so each page keeps one. */
  const clients = new WeakMap();
  return {
    name: 'emulate-features',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate-features') return undefined;
      if (session.browser.name !== 'Chromium')
        throw new Error(`emulate-features needs Chromium, not ${session.browser.name}.`);
      const page = session.browser.getPage(session.id);
      if (!clients.has(page)) clients.set(page, page.createCDPSession());
      const client = await clients.get(page);
      const features = Object.entries(payload?.features ?? {}).map(([name, value]) => ({ name, value }));
      await client.send('Emulation.setEmulatedMedia', { media: payload?.media ?? '', features });
      return true;
    },
  };
}
