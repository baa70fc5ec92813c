import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const folder = 'test/gating-contract';

/**
 * What a literal says, or the constant that it is called by; `undefined` for all else.
 *
 * @param {ts.Node | undefined} node
 * @param {Map<string, ts.Expression>} constants
 */
function valueOf(node, constants) {
  if (!node) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isIdentifier(node)) return valueOf(constants.get(node.text), constants);
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const entries = node.properties.filter(ts.isPropertyAssignment);
  return Object.fromEntries(entries.map(({ name, initializer }) => [name.text, valueOf(initializer, constants)]));
}

/**
 * The tests of one file, by reading it: `everywhere(name, { na }, check)`.
 *
 * @param {string} file
 * @returns {{ file: string, name: string | undefined, na: Record<string, string> }[]} A name that is not written out is `undefined`.
 */
function testsIn(file) {
  const source = ts.createSourceFile(file, readFileSync(`${folder}/${file}`, 'utf8'), ts.ScriptTarget.Latest, true);
  const constants = new Map();
  const tests = [];
  const visit = (node) => {
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isIdentifier(node.name)) {
      constants.set(node.name.text, node.initializer);
    }
    if (ts.isCallExpression(node) && node.expression.getText() === 'everywhere') {
      const [name, options] = node.arguments.map((argument) => valueOf(argument, constants));
      tests.push({ file, name, na: options?.na ?? {} });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return tests;
}

/** All tests of the contract, as they are written. */
export const contractTests = () =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.test.mjs'))
    .flatMap(testsIn);
