import { checkProcedure } from '#shared/procedures/own/check-procedure.ts';
import { fillable } from '#shared/procedures/own/fillable.ts';
import type { OwnProcedureFields } from '#shared/procedures/own/own-procedure.ts';
import type { Procedure } from '#shared/procedures/procedure.ts';
import { unitFullName } from '#shared/units/unit.ts';
import { selectDossiers } from '../dossiers/dossiers.queries.ts';
import { selectOwnProcedure, selectOwnProcedures } from '../dossiers/own-procedures.queries.ts';
import { outdatedPins } from '../dossiers/pins.ts';
import { readPinned } from '../dossiers/pinned.ts';
import { readProcedures } from '../dossiers/read-procedures.ts';
import type { Input, Output, QueryContext } from '../handlers.ts';
import { selectUnit } from '../units/units.queries.ts';
import { readDraft, shippedProcedure } from './own-procedures.ts';

type Line = Output<'procedures.list'>[number];

/** Every procedure, with whether the office has its own. */
export const procedureList = (context: QueryContext): Output<'procedures.list'> => {
  const own = selectOwnProcedures(context.db);
  return readProcedures(context.resources).map((shipped) =>
    lineOf(
      context,
      shipped,
      own.find(({ procedureId }) => procedureId === shipped.id),
    ),
  );
};

const lineOf = (
  context: QueryContext,
  shipped: Procedure,
  own: OwnProcedureFields | undefined,
): Line => {
  const shown = readDraft(own?.used ?? null) ?? shipped;
  const draft = readDraft(own?.draft ?? null);
  return {
    id: shipped.id,
    title: shipped.title,
    level: shipped.level,
    steps: shown.steps.length,
    papers: shown.papers.length,
    rules: shown.rules?.length ?? 0,
    by: shown.own?.by ?? '',
    ...stateOf(own),
    faults: draft ? checkProcedure(draft, shipped).faults.length : 0,
    dossiers: dossiersOf(context, shipped.id).filter(({ own: goesByOwn }) => goesByOwn).length,
  };
};

const stateOf = (own: OwnProcedureFields | null | undefined) => ({
  used: (own?.used ?? null) !== null,
  hasDraft: (own?.draft ?? null) !== null,
  usedBy: own?.usedBy ?? '',
  usedAt: own?.usedAt ?? null,
});

export const procedureView = (
  context: QueryContext,
  { procedureId }: Input<'procedures.get'>,
): Output<'procedures.get'> => {
  const shipped = shippedProcedure(context, procedureId);
  const own = selectOwnProcedure(context.db, procedureId);
  return {
    ...stateOf(own),
    shipped: fillable(shipped),
    draft: readDraft(own?.draft ?? null),
    usedText: readDraft(own?.used ?? null),
    models: modelsOf(context, shipped),
    dossiers: dossiersOf(context, procedureId),
  };
};

/** Procedures whose steps can be a beginning; one whose regime has ended comes last. */
const modelsOf = ({ resources }: QueryContext, { id: own, level: asked }: Procedure) =>
  readProcedures(resources)
    .filter(({ id, level, steps }) => id !== own && level === asked && steps.length > 0)
    .toSorted((a, b) => Number(a.inForceTo !== undefined) - Number(b.inForceTo !== undefined))
    .map(({ id, title }) => ({ id, title }));

/** Dossiers of the regime, with what each goes by. */
const dossiersOf = (context: QueryContext, procedureId: string) =>
  selectDossiers(context.db)
    .filter((dossier) => dossier.procedureId === procedureId)
    .map((dossier) => {
      const unit = selectUnit(context.db, dossier.unitId);
      const pins = outdatedPins(context, dossier);
      return {
        id: dossier.id,
        unitName: unit ? unitFullName(unit) : '',
        year: dossier.year,
        own: readPinned(context.db, dossier).procedure?.own !== undefined,
        outdated: pins.some(({ kind, outdated }) => kind === 'procedure' && outdated),
      };
    });
