import { z } from 'zod';
import { methods } from '#shared/contract/methods.ts';
import type { Verb } from '../verb.ts';

/** The contract as JSON Schema, for programs that call it. */
export const methodsVerb: Verb = {
  usage: 'methods',
  options: [],
  words: 0,
  workspace: 'temporary',
  run: () => {
    const value = Object.entries(methods).map(([name, { kind, summary, input, output }]) => ({
      name,
      kind,
      summary,
      input: schemaOf(input),
      output: schemaOf(output),
    }));
    const text = value.map(({ name, kind, summary }) => `${name}\t${kind}\t${summary}`).join('\n');
    return Promise.resolve({ value, text });
  },
};

/** What travels is what stands before a schema's transforms. */
const schemaOf = (schema: z.ZodType): object =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
