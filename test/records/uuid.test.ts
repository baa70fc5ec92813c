import { expect } from 'chai';
import { uuid } from '../../src/records/uuid.js';

describe('uuid', () => {
  it('is a version 4 UUID (RFC 9562), another one each time', () => {
    const made = Array.from({ length: 500 }, uuid);
    for (const id of made) expect(id).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(new Set(made).size).to.equal(500);
  });

  it('uses every value of a digit', () => {
    const seen = new Set(Array.from({ length: 300 }, uuid).flatMap((id) => [id[0]!, id.at(-1)!]));
    expect(seen.size).to.equal(16);
  });
});
