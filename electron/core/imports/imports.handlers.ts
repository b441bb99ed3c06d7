import { resultTarget } from '#shared/assessments/result-target.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { keyId } from '#shared/kernel/ids.ts';
import { fileSlug, nfc } from '#shared/kernel/vietnamese.ts';
import { importRows } from '../assessments/import-rows.ts';
import { loadAssessment } from '../assessments/load-assessment.ts';
import {
  withPreparation,
  type CommandContext,
  type Handlers,
  type Input,
  type Output,
  type PrepareContext,
} from '../handlers.ts';
import { chooseMapping, type Chosen } from './choose-mapping.ts';
import { digestOf, importView } from './import-view.ts';
import { selectImportFiles, selectMappings } from './imports.queries.ts';
import { importFileRecords, importMappingRecords } from './imports.records.ts';
import { planRows } from './plan-rows.ts';
import { readUpload, type ReadUpload } from './read-upload.ts';

export const importsHandlers: Handlers<'imports'> = {
  'imports.preview': async (context, { dossierId, uploadId, takeHidden = false, ...wish }) => {
    const upload = await readUpload(context, uploadId);
    const assessment = loadAssessment(context.db, dossierId);
    const chosen = chooseMapping(context.db, { ...upload, target: resultTarget }, wish);
    const rows = chosen.blocked ? [] : planRows(assessment, chosen, takeHidden);
    return importView(upload, chosen, { rows, tookHidden: takeHidden });
  },
  'imports.apply': withPreparation(keepUpload, apply),
  'imports.mappings': ({ db }) => selectMappings(db),
  'imports.forgetMapping': ({ records }, { id }) => {
    records.remove(importMappingRecords, id);
    return {};
  },
  'imports.files': ({ db }, { dossierId }) => selectImportFiles(db, dossierId),
};

type Apply = Input<'imports.apply'>;
type Kept = { readonly upload: ReadUpload; readonly fileSha256: string };

/** The file is kept as it came, whatever was read from it; what no import comes to name is swept away. */
async function keepUpload(context: PrepareContext, { uploadId }: Apply): Promise<Kept> {
  const upload = await readUpload(context, uploadId);
  const { sha256 } = await context.store.put(upload.bytes, mediaTypeOf(upload.name));
  return { upload, fileSha256: sha256 };
}

const mediaTypes: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv',
};

const mediaTypeOf = (name: string): string =>
  mediaTypes[name.toLowerCase().split('.').at(-1) ?? ''] ?? 'text/plain';

/** Only what the officer saw is written: a row that has become another since then refuses the whole. */
function apply(context: CommandContext, input: Apply, kept: Kept): Output<'imports.apply'> {
  const { dossierId, digest, takeHidden = false } = input;
  const { upload, fileSha256 } = kept;
  const assessment = loadAssessment(context.db, dossierId);
  const chosen = chooseMapping(context.db, { ...upload, target: resultTarget }, input);
  if (chosen.blocked) refuse(chosen.blocked.code, chosen.blocked.details, chosen.blocked.field);
  const rows = planRows(assessment, chosen, takeHidden);
  if (digestOf(rows) !== digest) refuse('import.notAllAccepted');
  const taken = rows.flatMap(({ line, code, state, typed }) =>
    typed && (state === 'new' || state === 'changed') ? [{ ...typed, row: line, code }] : [],
  );
  const { imported, rejected } = importRows(context, dossierId, taken);
  if (input.remember) rememberMapping(context, chosen);
  noteFile(context, { dossierId, name: upload.name, fileSha256, rows: imported });
  const refused = rows.filter(({ state }) => state === 'refused').length;
  return { imported, refused: refused + rejected.length, fileSha256 };
}

const longestDepartment = 20;

const rememberMapping = ({ records }: CommandContext, chosen: Chosen): void => {
  const { headerKey, department, found, columns } = chosen;
  const slug = fileSlug(department).slice(0, longestDepartment) || '-';
  const id = keyId('mapping', resultTarget.id, headerKey, slug);
  records.put(importMappingRecords, id, {
    target: resultTarget.id,
    headerKey,
    department: nfc(department),
    titles: JSON.stringify(found.map(({ title }) => title)),
    columns: JSON.stringify(columns),
  });
};

type File = {
  readonly dossierId: string;
  readonly name: string;
  readonly fileSha256: string;
  readonly rows: number;
};

const noteFile = ({ records, newId, now }: CommandContext, file: File): void => {
  records.insert(importFileRecords, newId(), { ...file, importedAt: now });
};
