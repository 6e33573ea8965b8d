/**
 * Names the rules around the model: a hash of their answers to a fixed set of stories. A test holds it to them, and says what
 * it must be, so that no answer changes under the same version.
 */
export const RULES = 'r1020b1';
