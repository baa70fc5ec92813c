/** Tests of one file share a document: everything that a test sets up says at once how it is taken down again. */
const stack: (() => unknown)[] = [];

/** Undone after the test, the last first. */
export function onTearDown(undo: () => unknown): void {
  stack.push(undo);
}

afterEach(async () => {
  for (let undo = stack.pop(); undo; undo = stack.pop()) await undo();
});
