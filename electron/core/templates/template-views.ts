import { withOwnWording } from '#shared/dossier/wording/wording-texts.ts';
import type { OwnWordingFields } from '#shared/dossier/wording/own-wording.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { Procedure } from '#shared/procedures/procedure.ts';
import { existingDossier } from '../dossiers/existing-dossier.ts';
import { readPinned } from '../dossiers/pinned.ts';
import { readProcedures } from '../dossiers/read-procedures.ts';
import type { Input, Output, QueryContext } from '../handlers.ts';
import { readPaperTexts, shippedOutlineText } from '../papers/paper-texts.ts';
import { selectUsedWordings, selectWordings } from '../papers/wordings.queries.ts';
import { docxStates, docxView } from './docx/docx-views.ts';
import { knownPaper } from './known-paper.ts';
import { sampleOf } from './sample-of.ts';

type List = Output<'templates.list'>;

/** Papers of a procedure with whether the office words them itself. */
export const templateList = (context: QueryContext, input: Input<'templates.list'>): List => {
  const procedures = readProcedures(context.resources);
  const asked = input.procedureId ?? procedureOf(context, input.dossierId);
  const procedure = procedures.find(({ id }) => id === asked) ?? procedures[0];
  if (!procedure) return refuse('record.notFound', { entity: 'procedure' });
  const wordings = selectWordings(context.db);
  const states = statesOf(context, procedure);
  const docxOf = docxStates(context, procedure.id);
  return {
    procedures: procedures.map(({ id, title }) => ({
      id,
      title,
      own: wordings.filter(({ procedureId }) => procedureId === id).length,
    })),
    procedureId: procedure.id,
    papers: procedure.papers.map(({ paper, name, phase }) => ({
      paper,
      name,
      phase,
      ...states(paper),
      docx: docxOf(paper),
    })),
  };
};

const procedureOf = ({ db }: QueryContext, dossierId: string | undefined): string | undefined =>
  dossierId === undefined
    ? undefined
    : readPinned(db, existingDossier(db, dossierId)).procedure?.id;

type State = Pick<
  List['papers'][number],
  'used' | 'hasDraft' | 'usedBy' | 'usedAt' | 'compared' | 'fault'
>;

const noWording: OwnWordingFields = {
  procedureId: '',
  paper: '',
  draft: null,
  used: null,
  usedBy: '',
  usedAt: null,
  compared: false,
};

const statesOf = (context: QueryContext, procedure: Procedure): ((paper: string) => State) => {
  const wordings = selectWordings(context.db).filter((one) => one.procedureId === procedure.id);
  const shipped = readPaperTexts(context.resources);
  const used = selectUsedWordings(context.db, procedure.id);
  const { unusable } = withOwnWording(shipped, procedure, used);
  return (paper) => {
    const own = wordings.find((one) => one.paper === paper) ?? noWording;
    return {
      used: own.used !== null,
      hasDraft: own.draft !== null,
      usedBy: own.usedBy,
      usedAt: own.usedAt,
      compared: own.compared,
      fault: unusable.find((one) => one.paper === paper)?.fault ?? null,
    };
  };
};

export const templateView = (
  context: QueryContext,
  place: Input<'templates.get'>,
): Output<'templates.get'> => {
  const { procedure, procedurePaper, outline, beside } = knownPaper(context, place);
  const { procedureId, paper } = place;
  const own = selectWordings(context.db).find(
    (one) => one.procedureId === procedureId && one.paper === paper,
  );
  const { grounds } = readPaperTexts(context.resources);
  return {
    name: procedurePaper.name,
    shipped: shippedOutlineText(context.resources, outline),
    draft: own?.draft ?? null,
    usedText: own?.used ?? null,
    ...statesOf(context, procedure)(paper),
    grounds: grounds.map(({ key, text }) => ({ key, text })),
    outlines: beside.outlines,
    hasSample: sampleOf(procedureId) !== null,
    docx: docxView(context, place),
  };
};
