import { fileSlug } from '#shared/kernel/vietnamese.ts';
import type { ProcedurePaper } from '#shared/procedures/procedure.ts';
import { gradeOf } from './facts/grade-words.ts';
import type { DossierSource } from './facts/source.ts';

type Named = Pick<DossierSource, 'unit' | 'dossier' | 'set' | 'procedure' | 'namesakes'>;

/**
 * "P02-bao-cao-ket-qua-na-suong-nong-thon-moi-nang-cao-2024.pdf": safe on every system, in the order of the dossier,
 * and another name for another dossier, so that two of them lie in one folder.
 */
export const paperFileName = (
  named: Named,
  { paper, name }: Pick<ProcedurePaper, 'paper' | 'name'>,
  format: string,
): string => {
  const { unit, dossier, namesakes } = named;
  const grade = fileSlug(gradeOf(named).short);
  const own = distinction(dossier, namesakes);
  return `${paper}-${fileSlug(name)}-${fileSlug(unit.name)}-${grade}-${dossier.year}${own}.${format}`;
};

/** The as-of day tells dossiers of one name apart; of two with one day the start of the id does. */
const distinction = (
  { id, asOf }: Named['dossier'],
  namesakes: DossierSource['namesakes'],
): string => {
  if (namesakes.length === 0) return '';
  return namesakes.some((other) => other.asOf === asOf) ? `-${id.slice(0, 8)}` : `-${asOf}`;
};
