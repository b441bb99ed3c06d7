import { buildMergeReport } from '#shared/exchange/build-merge-report.ts';
import { mergeReportTextsSchema } from '#shared/exchange/merge-report-texts.ts';
import { dayInVietnam, instantSchema, type Day } from '#shared/kernel/day.ts';
import { unitFullName } from '#shared/units/unit.ts';
import type { Input, Output, PrepareContext, QueryContext } from '../../handlers.ts';
import type { Job } from '../../jobs/jobs.ts';
import { renderPaper } from '../../papers/render-paper.ts';
import { selectDossiers } from '../../dossiers/dossiers.queries.ts';
import { selectUnit } from '../../units/units.queries.ts';
import { readReport } from './report.ts';

/** A full first copy has a hundred thousand lines; nobody reads more than these on paper. */
const mostPrinted = 3000;

/** The minutes of one merge, for both sides to sign. */
export const printReport = async (
  context: PrepareContext,
  { mergeId, format }: Input<'merges.printReport'>,
  { signal }: Job,
): Promise<Output<'merges.printReport'>> => {
  const report = readReport(context, mergeId, mostPrinted);
  const dated = <T extends { readonly at: string }>(side: T) => ({ ...side, day: dayOf(side.at) });
  const document = buildMergeReport({
    texts: context.resources.readJson(mergeReportTextsSchema, 'dossier-texts/merge-report.json'),
    unit: unitName(context, report),
    day: dayOf(report.at),
    kind: report.kind,
    fileName: report.fileName,
    packageId: report.packageId,
    giver: report.madeBy,
    madeOn: dayOf(report.madeAt),
    receiver: report.officer,
    undone: report.undone,
    total: report.counts.changes,
    changes: report.changes.map(({ by, before, ...change }) => ({
      ...change,
      before,
      by: dated(by),
    })),
    conflicts: report.conflicts.map(({ standing, others, ...conflict }) => ({
      ...conflict,
      standing: dated(standing),
      others: others.map(dated),
    })),
  });
  const { sha256, pages } = await renderPaper(context, { document, format, signal });
  return { name: `bien-ban-ghep-viec-${dayOf(report.at)}.${format}`, sha256, pages };
};

const dayOf = (at: string): Day => dayInVietnam(instantSchema.parse(at));

/** The unit whose dossier the work is about: of the first changed one, else of the newest. */
const unitName = (
  { db }: Pick<QueryContext, 'db'>,
  { changes }: Output<'merges.report'>,
): string => {
  const named = changes.find(({ dossierId }) => dossierId !== null)?.dossierId;
  const dossiers = selectDossiers(db);
  const dossier = dossiers.find(({ id }) => id === named) ?? dossiers[0];
  const unit = dossier && selectUnit(db, dossier.unitId);
  return unit ? unitFullName(unit) : '';
};
