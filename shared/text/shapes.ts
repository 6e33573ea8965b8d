import * as v from 'valibot';

/*
 * What the shapes of stored records, messages and files are made of. Nothing read is taken on trust: a value passes whole, as
 * its type says, or its reader gets an error that names the record, the field and what was expected.
 */

/** A schema that reads what may be anything as `Type`. */
export type ShapeOf<Type> = v.GenericSchema<unknown, Type>;

/**
 * A schema for each field of a record, the optional ones too: a field that its type has and its shape has not, or the other
 * way round, does not compile.
 */
export type FieldsOf<Type> = { readonly [Name in keyof Type]-?: ShapeOf<Type[Name]> };

export const text = v.string('expected text');
export const filledText = v.pipe(text, v.nonEmpty('expected text that is not empty'));
export const instant = v.pipe(text, v.check(isInstant, 'expected an instant like 2024-03-12T06:30:00.000Z'));
/** An instant to the second or finer: EventBridge Scheduler writes no fractions. */
export const scheduledTime = v.pipe(
  text,
  v.check(
    (value) => isInstant(value.replace(/(?<=:\d\d)Z$/, '.000Z')),
    'expected an instant like 2024-03-12T06:30:00Z',
  ),
);
export const address = v.pipe(text, v.url('expected a URL'));
export const day = v.pipe(text, v.isoDate('expected a day like 2024-03-12'));
/** A day, a month or a year: `2024-03-12`, `2024-03`, `2024`. */
export const partOfTime = v.pipe(
  text,
  v.regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'expected a day like 2024-03-12, a month like 2024-03 or a year',
  ),
);
export const count = v.pipe(
  v.number('expected a number'),
  v.safeInteger('expected a whole number'),
  v.minValue(0, 'expected 0 or more'),
);
export const probability = v.pipe(
  v.number('expected a number'),
  v.minValue(0, 'expected 0 to 1'),
  v.maxValue(1, 'expected 0 to 1'),
);
export const flag = v.boolean('expected true or false');

/** Exactly this value. */
export const exactly = <const Value extends string | boolean>(value: Value) =>
  v.literal(value, `expected ${value}`);

export const nothing = v.null('expected null');

/** One of these words. */
export const oneOf = <const Word extends string>(
  words: readonly Word[],
  expected = `one of ${words.join(', ')}`,
) => v.picklist(words, `expected ${expected}`);

export const orNull = <Type>(shape: ShapeOf<Type>) => v.nullable(shape);

/** What may be missing; then it is absent, or `fallback`. */
export const optional = <Type>(shape: ShapeOf<Type>): ShapeOf<Type | undefined> => v.optional(shape);
export const optionalOr = <Type>(shape: ShapeOf<Type>, fallback: Type): ShapeOf<Type> =>
  v.optional(shape, fallback as never) as ShapeOf<Type>;

/** What is as good as missing where it cannot be read. */
export const ifReadable = <Type>(shape: ShapeOf<Type>): ShapeOf<Type | undefined> =>
  v.fallback(v.optional(shape), undefined);

/** What passes as `shape` says, turned into what `read` makes of it. */
export const readAs = <Type, Result>(shape: ShapeOf<Type>, read: (value: Type) => Result): ShapeOf<Result> =>
  v.pipe(shape, v.transform(read));

export const listOf = <Type>(item: ShapeOf<Type>): ShapeOf<Type[]> => v.array(item, 'expected a list');
export const filledListOf = <Type>(item: ShapeOf<Type>) =>
  v.pipe(v.array(item, 'expected a list'), v.minLength(1, 'expected at least one')) as unknown as ShapeOf<
    [Type, ...Type[]]
  >;

/** What passes as `shape` says and a further check; `expected` says of what fails it what was expected. */
export const checked = <Type>(
  shape: ShapeOf<Type>,
  isRight: (value: Type) => boolean,
  expected: string,
): ShapeOf<Type> => v.pipe(shape, v.check(isRight, `expected ${expected}`)) as ShapeOf<Type>;

/**
 * A stored record. Fields that it does not know are kept, so that what a newer version wrote is not lost when this one
 * writes the record back.
 *
 * @param expected What to expect of a value that is no record, like `an alert`.
 */
export function record<Type extends object>(fields: FieldsOf<Type>, expected: string): ShapeOf<Type> {
  return v.looseObject(fields, `expected ${expected}`) as unknown as ShapeOf<Type>;
}

/** What comes from outside, or is not written back: of it fields that are not known are left out. */
export function message<Type extends object>(fields: FieldsOf<Type>, expected: string): ShapeOf<Type> {
  return v.object(fields, `expected ${expected}`) as unknown as ShapeOf<Type>;
}

/**
 * A record of one of several kinds, told apart by the field `key`.
 *
 * @param kinds Shapes that `record` or `message` made, each with `exactly` one value of that field.
 */
export function kindOf<Type>(key: string, kinds: readonly ShapeOf<Type>[], expected: string): ShapeOf<Type> {
  return v.variant(key, kinds as never, `expected ${expected}`) as unknown as ShapeOf<Type>;
}

/** The fields of a record that are none of those its shape knows. */
export function unknownFields(shape: ShapeOf<object>, value: object): Readonly<Record<string, unknown>> {
  const { entries } = shape as unknown as { readonly entries: Readonly<Record<string, unknown>> };
  return Object.fromEntries(Object.entries(value).filter(([name]) => !(name in entries)));
}

/** A record without those of its fields that its shape does not know. */
export function knownFields<Type extends object>(shape: ShapeOf<Type>, value: Type): Type {
  const unknown = unknownFields(shape, value);
  return Object.fromEntries(Object.entries(value).filter(([name]) => !(name in unknown))) as Type;
}

/** A record that is not of its shape. */
export class UnreadableRecord extends Error {
  override readonly name: string = 'UnreadableRecord';
}

/**
 * Reads a value as its shape says.
 *
 * @param what Names the value in the error, like `stored story 1a2b`.
 * @throws UnreadableRecord naming the value, the field that is wrong, and what was expected.
 */
export function parseShape<Type>(what: string, shape: ShapeOf<Type>, value: unknown): Type {
  const result = v.safeParse(shape, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  const fault = issue.received === 'undefined' ? 'is missing' : issue.message;
  throw new UnreadableRecord(`${what}: ${path === null ? '' : `${path}: `}${fault}`);
}

/** Reads JSON as its shape says. @throws UnreadableRecord as `parseShape` does */
export function parseJson<Type>(what: string, shape: ShapeOf<Type>, json: string): Type {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new UnreadableRecord(`${what}: expected JSON`, { cause: error });
  }
  return parseShape(what, shape, value);
}

/** Says whether a text is an instant that exists, as `Date.toISOString` writes those of our calendar. */
function isInstant(value: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value));
}
