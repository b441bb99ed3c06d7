import fc from 'fast-check';
import { z } from 'zod';
import { methods, type Methods } from '#shared/contract/methods.ts';

/** The part of JSON Schema that the contract uses. */
type Schema = {
  readonly type?: string;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
};

const schemaSchema: z.ZodType<Schema> = z.custom<Schema>((value) => typeof value === 'object');

/** Values that stand in the workspace, by the name of the field that takes them. */
export type Known = Readonly<Record<string, readonly string[]>>;

/** Inputs of the right shape, with ids and codes that are there and others that are not. */
export const arbitraryInput = (name: keyof Methods & string, known: Known): fc.Arbitrary<unknown> =>
  arbitraryOf(
    schemaSchema.parse(
      z.toJSONSchema(methods[name].input, { io: 'input', unrepresentable: 'any' }),
    ),
    known,
    '',
  );

const arbitraryOf = (schema: Schema, known: Known, field: string): fc.Arbitrary<unknown> => {
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return fc.oneof(...options.map((option) => arbitraryOf(option, known, field)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'object':
      return arbitraryObject(schema, known);
    case 'array':
      return fc.array(arbitraryOf(schema.items ?? {}, known, field), { maxLength: 3 });
    case 'string':
      return arbitraryText(schema, known[field] ?? []);
    case 'integer':
      return fc.oneof(
        fc.integer({ min: least(schema), max: least(schema) + 40 }),
        arbitraryLimit(schema),
      );
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.jsonValue({ maxDepth: 1 });
  }
};

const arbitraryObject = (
  { properties = {}, required = [] }: Schema,
  known: Known,
): fc.Arbitrary<unknown> =>
  fc.record(
    Object.fromEntries(
      Object.entries(properties).map(([name, schema]) => [name, arbitraryOf(schema, known, name)]),
    ),
    { requiredKeys: [...required] },
  );

const least = ({ minimum = -9 }: Schema): number => Math.max(minimum, -9);

const arbitraryLimit = ({ maximum = 2 ** 53 - 1 }: Schema): fc.Arbitrary<number> =>
  fc.constantFrom(maximum, Math.trunc(maximum / 2));

/** A hash is the longest thing a pattern asks for, and it can't be had shorter. */
const longestPattern = 64;

const odd = ['', ' ', '0', '-1', '1.234,5', '1,234.5', 'Đạt', '2024-02-30', 'a/../b', '\u0000'];

const arbitraryText = (
  { pattern, maxLength = 400 }: Schema,
  known: readonly string[],
): fc.Arbitrary<string> =>
  fc.oneof(
    ...(known.length > 0 ? [{ weight: 16, arbitrary: fc.constantFrom(...known) }] : []),
    ...(pattern === undefined
      ? []
      : [fc.stringMatching(new RegExp(pattern), { maxLength: longestPattern })]),
    fc.constantFrom(...odd),
    fc.constantFrom('2024-06-30', '2023-01-01'),
    fc.string({ unit: 'grapheme', maxLength: Math.min(maxLength, 60) }),
    fc.constant('ế'.repeat(maxLength)),
  );
