import { besideOf, outlineNameOf } from '#shared/dossier/wording/wording-texts.ts';
import type { OwnWordingFields } from '#shared/dossier/wording/own-wording.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { keyId } from '#shared/kernel/ids.ts';
import type { Procedure, ProcedurePaper } from '#shared/procedures/procedure.ts';
import { readProcedures } from '../dossiers/read-procedures.ts';
import type { QueryContext } from '../handlers.ts';
import { readPaperTexts } from '../papers/paper-texts.ts';

export type Place = Pick<OwnWordingFields, 'procedureId' | 'paper'>;

/** One text a paper and procedure, on every machine. */
export const wordingId = ({ procedureId, paper }: Place): string =>
  keyId('ownWording', procedureId, paper);

export type KnownPaper = {
  readonly procedure: Procedure;
  readonly procedurePaper: ProcedurePaper;
  /** Name of its outline among the program's texts. */
  readonly outline: string;
  readonly beside: NonNullable<ReturnType<typeof besideOf>>;
};

/** What a text of this paper is judged beside; undefined where this program does not know the paper. */
export const findPaper = (
  { resources }: Pick<QueryContext, 'resources'>,
  { procedureId, paper }: Place,
): KnownPaper | undefined => {
  const procedure = readProcedures(resources).find(({ id }) => id === procedureId);
  const procedurePaper = procedure?.papers.find((one) => one.paper === paper);
  if (!procedure || !procedurePaper) return undefined;
  const outline = outlineNameOf(procedure, paper);
  const beside = besideOf(readPaperTexts(resources), outline);
  return beside ? { procedure, procedurePaper, outline, beside } : undefined;
};

export const knownPaper = (context: Pick<QueryContext, 'resources'>, place: Place): KnownPaper =>
  findPaper(context, place) ?? refuse('template.unknownPaper', { paper: place.paper });
