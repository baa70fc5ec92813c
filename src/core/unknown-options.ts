const known: Record<string, readonly string[]> = {
  '': [
    'policy', 'controller', 'categories', 'services', 'cookie', 'language', 'texts', 'effects',
    'records', 'reopen', 'reloadOnWithdraw',
  ],
  policy: ['version', 'url'],
  controller: ['name', 'url'],
  cookie: ['name', 'domain', 'days'],
};

/** Development only: a misspelt option would be ignored in silence. */
export function warnOfUnknownOptions(config: object): void {
  for (const [place, options] of Object.entries(known)) {
    const part: unknown = place ? (config as Record<string, unknown>)[place] : config;
    if (typeof part !== 'object' || part === null) continue;
    for (const key of Object.keys(part)) {
      if (options.includes(key)) continue;
      const path = place ? `${place}.${key}` : key;
      console.warn(`[consentry] unknown-option at ${path}. It is ignored; known here: ${options.join(', ')}.`);
    }
  }
}
