import { checkOverlay, type Overlay } from '#shared/criteria/overlay.ts';
import { indicatorsOf, type CriteriaSet } from '#shared/criteria/criteria-set.ts';
import type { Indicator } from '#shared/criteria/indicator.ts';
import { requiredLevel } from '#shared/criteria/required-level.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { Handlers } from '../handlers.ts';
import { selectOverlays } from './criteria.queries.ts';
import { overlayRecords } from './criteria.records.ts';
import { exportSet } from './export-set.ts';
import { importSet } from './import-set.ts';
import type { LibrarySet } from './library-set.ts';
import { existingSet, listSets } from './set-library.ts';

export const criteriaHandlers: Handlers<'criteria'> = {
  'criteria.sets': (context) => listSets(context).map(summaryOf),
  'criteria.set': (context, { setId, version }) => {
    const entry = existingSet(context, setId, version);
    const { set } = entry;
    return {
      ...summaryOf(entry),
      legalBasis: set.legalBasis.map((act) => ({ ...act, date: act.date ?? '' })),
      preconditions: set.preconditions,
      rows: set.criteria.map((criterion) => ({
        number: criterion.number,
        name: criterion.name,
        responsible: criterion.responsible ?? '',
        indicators: criterion.indicators.map((indicator) => libraryRow(set, indicator)),
      })),
    };
  },
  'criteria.exportSet': exportSet,
  'criteria.importSet': importSet,
  'criteria.overlays': ({ db }) => selectOverlays(db),
  'criteria.saveOverlay': (context, { id = context.newId(), ...input }) => {
    const overlay: Overlay = { format: 'ntm-overlay/1', id, ...input };
    const checked = checkOverlay(overlay, existingSet(context, overlay.baseSetId).set);
    if (!checked.ok) refuse(checked.error.code, checked.error.details, checked.error.field);
    const { title, provinceName, baseSetId } = overlay;
    context.records.put(overlayRecords, id, {
      title,
      provinceName,
      baseSetId,
      json: JSON.stringify(overlay),
    });
    return { overlayId: id };
  },
};

const summaryOf = ({ set, origin, sha256 }: LibrarySet) => ({
  id: set.id,
  version: set.version,
  origin,
  sha256,
  title: set.title,
  level: set.level,
  grade: set.grade,
  periodFrom: set.period.from,
  periodTo: set.period.to,
  criteria: set.criteria.length,
  indicators: indicatorsOf(set).length,
  expectedCriteria: set.counts.expectedCriteria ?? null,
  expectedIndicators: set.counts.expectedIndicators ?? null,
  status: set.status,
  variants: set.variants.map(({ id, name }) => ({ id, name })),
});

const libraryRow = (set: CriteriaSet, indicator: Indicator) => ({
  code: indicator.code,
  name: indicator.name,
  measure: indicator.measure,
  requirementKind: indicator.requirement.kind,
  requirements: columnsOf(set).map((variant) => ({
    variant,
    text: requiredLevel(indicator, {
      variant,
      year: set.period.to,
      asOf: null,
      overlay: null,
    }).tableText,
  })),
  source: indicator.source,
  confidence: indicator.confidence,
  unsure: indicator.unsure ?? false,
  placeholder: indicator.placeholder ?? false,
  amended: indicator.amended ?? '',
  note: indicator.note ?? '',
});

/** A set without columns has one nameless one. */
const columnsOf = (set: CriteriaSet): string[] =>
  set.variants.length === 0 ? [''] : set.variants.map(({ id }) => id);
