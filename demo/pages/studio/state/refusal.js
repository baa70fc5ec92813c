/** What a state, a link or a pasted text is refused with: where, and why, in words for the designer. */
export class Refusal extends Error {
  constructor(place, reason) {
    super(place ? `${place}: ${reason}` : reason);
    this.name = 'Refusal';
  }
}
