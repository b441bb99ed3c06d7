import { plainToSet } from '#shared/criteria/sheets/plain-to-set.ts';
import { accepted } from '#shared/kernel/accepted.ts';
import { fileSlug } from '#shared/kernel/vietnamese.ts';
import { withPreparation, type CommandContext, type Input, type Output } from '../handlers.ts';
import { addSet } from './add-set.ts';
import { readSetFile, type SetFile } from './read-set-file.ts';

type Asked = Input<'criteria.importSet'>;

/** A set from a file: one of ours as it is, an office's table with what the officer says about it. */
export const importSet = withPreparation(
  (context, { uploadId }: Asked) => readSetFile(context, uploadId),
  (context, { about = {} }, file): Output<'criteria.importSet'> => {
    const arrival = file.kind === 'set' ? file : fromTable(context, about, file);
    const { entry, known, renumbered } = addSet(context, arrival);
    const { set, origin, sha256 } = entry;
    return {
      id: set.id,
      version: set.version,
      criteria: set.counts.criteria,
      indicators: set.counts.indicators,
      title: set.title,
      origin,
      sha256,
      known,
      renumbered,
    };
  },
);

type Table = Extract<SetFile, { kind: 'table' }>;

const fromTable = (
  { today }: CommandContext,
  about: NonNullable<Asked['about']>,
  { table, fileName }: Table,
) => {
  const stem = fileName.replace(/\.[^.]+$/, '');
  const title = about.title ?? (table.title || stem);
  const year = Number(today.slice(0, 4));
  const set = accepted(
    plainToSet(table, {
      id: about.id ?? fileSlug(stem),
      title,
      level: about.level ?? 'commune',
      grade: about.grade ?? 'standard',
      from: about.from ?? year,
      to: about.to ?? Math.max(year, about.from ?? year),
      source: fileName,
    }),
  );
  return { set, origin: 'typed', versionNamed: false } as const;
};
