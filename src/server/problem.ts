/** What can be wrong with a request, or with us. */
export type ProblemKind = keyof typeof problems;

/** A problem as it is told, to the sender by RFC 9457 and to the developer: nothing of what was sent is in it. */
export interface Problem {
  readonly type: `urn:consentry:problem:${ProblemKind}`;
  readonly title: string;
  readonly status: number;
  /** Where in the record, as far as the schema names the place, and which rule. */
  readonly errors?: readonly RecordError[];
}

/** One thing that is wrong with a record. */
export interface RecordError {
  /** JSON Pointer, in which `*` stands for a name that only the sender knows. */
  readonly pointer: string;
  /** The keyword of the schema, or the name of a rule that no schema can say. */
  readonly rule: string;
}

const problems = {
  malformed: [400, 'The body is not JSON in UTF-8.'],
  origin: [403, 'This origin may not send here.'],
  'nothing-here': [404, 'There is nothing here for this visitor.'],
  method: [405, 'This method is not for this address.'],
  'too-large': [413, 'The body is larger than a record can be.'],
  'media-type': [415, 'Send JSON, as application/json and without a content-encoding.'],
  invalid: [422, 'This is not a consent record.'],
  'too-many': [429, 'Too many requests from one place; try again later.'],
  'wrong-notice': [500, 'A notice that was handed over is not what its hash says; its records are kept apart.'],
  failed: [503, 'Records cannot be kept at the moment; try again later.'],
} as const;

export function problem(kind: ProblemKind, errors?: readonly RecordError[]): Problem {
  const [status, title] = problems[kind];
  return { type: `urn:consentry:problem:${kind}`, title, status, ...(errors && { errors }) };
}

export function problemResponse(told: Problem, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(told), {
    status: told.status,
    headers: { 'content-type': 'application/problem+json', 'x-content-type-options': 'nosniff', ...headers },
  });
}
