import { z } from 'zod';
import { columnEncodings, columnMappingSchema } from '#shared/imports/column-mapping.ts';
import { importUnits } from '#shared/imports/import-units.ts';
import { appErrorSchema } from '#shared/kernel/app-error.ts';
import { instantSchema } from '#shared/kernel/day.ts';
import { idSchema, sha256Schema } from '#shared/kernel/ids.ts';
import { encodings } from '#shared/kernel/legacy-text/legacy-text.ts';
import { command, query } from './method.ts';

/** A staged file and how it is to be read; what is left out is found by the program and told in the answer. */
const importInput = z.object({
  dossierId: idSchema,
  uploadId: z.string().max(100),
  table: z.int().min(0).max(5000).optional(),
  headerLine: z.int().min(0).max(2_000_000).optional(),
  columns: z.array(columnMappingSchema).max(60).optional(),
  /** Hidden rows are taken too; without it they are listed and left out. */
  takeHidden: z.boolean().optional(),
  department: z.string().max(100).optional(),
});

const foundColumn = z.object({
  column: z.int(),
  /** The letter Excel shows above it. */
  letters: z.string(),
  title: z.string(),
  hidden: z.boolean(),
  field: z.string().nullable(),
  unit: z.enum(importUnits),
  /** What the numbers look like: between 0 and 1 they are probably shares. */
  proposedUnit: z.enum(importUnits),
  encoding: z.enum(columnEncodings),
  /** What the texts look like; another than "unicode" waits for the officer's choice. */
  proposed: z.enum(encodings),
  needsChoice: z.boolean(),
  /** First cells: as they are in the file, and as they are read. */
  samples: z.array(z.object({ before: z.string(), after: z.string() })),
});

export const importRowStates = ['new', 'changed', 'same', 'refused', 'hidden', 'empty'] as const;

const change = z.object({
  field: z.enum([
    'value',
    'numerator',
    'denominator',
    'achieved',
    'level',
    'verdict',
    'note',
    'parts',
  ]),
  old: z.string().nullable(),
  new: z.string().nullable(),
});

const previewRow = z.object({
  line: z.int(),
  code: z.string(),
  /** Name of the indicator; empty where the code is none. */
  name: z.string(),
  state: z.enum(importRowStates),
  changes: z.array(change),
  error: appErrorSchema.nullable(),
});
export type ImportPreviewRow = z.output<typeof previewRow>;

const previewSchema = z.object({
  fileName: z.string(),
  tables: z.array(z.object({ name: z.string(), hidden: z.boolean(), rows: z.int() })),
  table: z.int(),
  headerLine: z.int(),
  /** Rows among which the head is chosen. */
  headerRows: z.array(z.object({ line: z.int(), text: z.string() })),
  columns: z.array(foundColumn),
  /** Hidden rows were asked for. */
  tookHidden: z.boolean(),
  mappedBy: z.enum(['officer', 'memory', 'titles']),
  department: z.string(),
  rows: z.array(previewRow),
  counts: z.object({
    new: z.int(),
    changed: z.int(),
    same: z.int(),
    refused: z.int(),
    hidden: z.int(),
    empty: z.int(),
  }),
  /** Why nothing can be imported yet; the rows are then empty. */
  blocked: appErrorSchema.nullable(),
  /** What the officer saw; an import that would do something else is refused. */
  digest: sha256Schema,
});

export const importsMethods = {
  'imports.preview': query(
    'Read a staged XLSX, CSV, DOCX or pasted text and show what an import would change; nothing is written.',
    importInput,
    previewSchema,
  ),
  'imports.apply': command(
    'Write what a preview showed, in one step; rows that were refused stay out, the file is kept.',
    importInput.extend({ digest: z.string().max(64), remember: z.boolean().optional() }),
    z.object({ imported: z.int(), refused: z.int(), fileSha256: sha256Schema }),
  ),
  'imports.mappings': query(
    'Workbooks whose columns are known.',
    z.object({}),
    z.array(
      z.object({
        id: idSchema,
        target: z.string(),
        titles: z.array(z.string()),
        department: z.string(),
        columns: z.array(columnMappingSchema),
      }),
    ),
  ),
  'imports.forgetMapping': command(
    'Forget how the columns of a workbook were mapped.',
    z.object({ id: idSchema }),
    z.object({}),
  ),
  'imports.files': query(
    'Files that were imported into a dossier, kept as they came, newest first.',
    z.object({ dossierId: idSchema }),
    z.array(
      z.object({
        id: idSchema,
        name: z.string(),
        fileSha256: sha256Schema,
        rows: z.int(),
        importedAt: instantSchema,
      }),
    ),
  ),
};
