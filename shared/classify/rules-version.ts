/**
 * Names the rules around the model: a hash of every other file of this folder but the model's. A test holds it to them, and
 * says what it must be, so that no rule changes under the same version.
 */
export const RULES = 'r6778dc';
