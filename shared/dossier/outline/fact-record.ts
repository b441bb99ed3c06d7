import { z } from 'zod';
import { nfc } from '#shared/kernel/vietnamese.ts';
import type { Fact } from '../facts/fact.ts';

const kinds = [
  'text',
  'count',
  'number',
  'percent',
  'money',
  'date',
  'reference',
  'image',
  'list',
  'missing',
] as const satisfies readonly Fact['kind'][];

const recordedFactSchema = z.strictObject({
  kind: z.enum(kinds),
  /** Exact, never as it is printed; of a list how many items it has. */
  value: z.string(),
  /** What stands behind words the program chose. */
  means: z.string().optional(),
  /** Name of what has none in the catalogue of fields. */
  label: z.string().optional(),
});
export type RecordedFact = z.infer<typeof recordedFactSchema>;

/** Every fact a paper was made from, by its place: "fig.households", "works[2].debt", "text.advantages". */
export const factRecordSchema = z.record(z.string(), recordedFactSchema);
export type FactRecord = Readonly<Record<string, RecordedFact>>;

/** A fact as it is kept beside the paper it was printed in. */
export const recordedFact = (fact: Fact): RecordedFact => {
  switch (fact.kind) {
    case 'text':
      return {
        kind: fact.kind,
        value: nfc(fact.text),
        ...(fact.means !== undefined && { means: fact.means }),
      };
    case 'count':
    case 'number':
    case 'percent':
      return { kind: fact.kind, value: String(fact.value) };
    case 'money':
      return { kind: fact.kind, value: String(fact.dong) };
    case 'date':
      return { kind: fact.kind, value: fact.day };
    case 'reference':
      return { kind: fact.kind, value: fact.full };
    case 'image':
      return { kind: fact.kind, value: fact.image.sha256 };
    case 'list':
      return { kind: fact.kind, value: String(fact.items.length) };
    case 'missing':
      return { kind: fact.kind, value: '' };
  }
};

/** A text that no field of the catalogue names. */
export const recordedText = (text: string, label: string): RecordedFact => ({
  kind: 'text',
  value: nfc(text),
  label,
});
