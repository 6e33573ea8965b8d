/** What is kept of an entry's texts, in code units. */
export const MAX_TITLE = 500;
export const MAX_SUMMARY = 4_000;
export const MAX_TEXT = 20_000;
/** Of a person or an outlet. */
export const MAX_NAME = 200;
export const MAX_ID = 2_000;

/** A language as feeds name it, such as `ko` or `en-GB`. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{1,8}){0,4}$/i;
