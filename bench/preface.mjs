import { cpus, release, totalmem, type } from 'node:os';

/**
 * What a result begins with: what was measured, where, when, and how to read it.
 *
 * @param {{ title: (options: object) => string, explanation: string }} measure
 * @param {{ rounds: number, contenders: string[], names: string[], note?: string }} options
 * @param {string} engine What runs what is measured: a browser, a database.
 * @returns {string} Markdown.
 */
export function preface({ title, explanation }, options, engine) {
  const { rounds, contenders, names, note } = options;
  const [{ model }] = cpus();
  const machine = `${cpus().length} × ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}`;
  const date = new Date().toISOString().slice(0, 10);
  return `# ${title(options)}

${date} · ${engine} · Node ${process.versions.node} · ${machine}${note ? ` · ${note}` : ''}

${names.join(' · ')}

${rounds} rounds, interleaved. Medians [quartiles] (ratio: the median over the rounds of the ratio to \`${contenders[0]}\` in the
same round). Absolute times hold only for this machine, and for what else it was doing; ratios are steadier.
${explanation}`;
}
