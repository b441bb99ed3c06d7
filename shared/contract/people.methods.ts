import { z } from 'zod';
import { daySchema } from '#shared/kernel/day.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { personSchema, termFieldsSchema, termSchema } from '#shared/people/person.ts';
import { command, query } from './method.ts';

const personWithTerms = personSchema.extend({ terms: z.array(termSchema) });

/** A person who may sign on a day, with the lines above the name. */
export const signerSchema = z.object({
  term: termSchema,
  name: z.string(),
  lines: z.array(z.string()),
});

export const peopleMethods = {
  'people.list': query(
    'People with their terms of office, of one unit or of all.',
    z.object({ unitId: idSchema.optional() }),
    z.array(personWithTerms),
  ),
  'people.signers': query(
    "Who may sign for the people's committee of a unit on a day, the head first.",
    z.object({ unitId: idSchema, on: daySchema }),
    z.array(signerSchema),
  ),
  'people.save': command(
    'Add a person or correct the name.',
    z.object({ personId: idSchema.optional(), name: z.string().trim().min(1).max(80) }),
    z.object({ personId: idSchema }),
  ),
  'people.remove': command(
    'Remove a person and their terms.',
    z.object({ personId: idSchema }),
    z.object({}),
  ),
  'people.saveTerm': command(
    'Add or change a term of office.',
    z.object({ termId: idSchema.optional(), term: termFieldsSchema }),
    z.object({ termId: idSchema }),
  ),
  'people.removeTerm': command(
    'Remove a term of office.',
    z.object({ termId: idSchema }),
    z.object({}),
  ),
};
