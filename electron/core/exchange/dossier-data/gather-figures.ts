import type { IndicatorData } from '#shared/exchange/data/indicator-data.ts';
import type { Indicator } from '#shared/criteria/indicator.ts';
import { day } from '#shared/kernel/day.ts';
import type { Assessment } from '../../assessments/load-assessment.ts';
import { slotViews, type Measured } from '../../assessments/slot-view.ts';
import type { QueryContext } from '../../handlers.ts';

type FigureData = IndicatorData['figures'][number];
type Place = { readonly measured: Measured; readonly part: string | null };

/** The numbers behind an answer, with the figure of the ledger each was read from. */
export const figuresOfIndicator = (
  context: QueryContext,
  loaded: Assessment,
  indicator: Indicator,
): FigureData[] => {
  const places: readonly Place[] = [
    { measured: indicator, part: null },
    ...(indicator.parts ?? []).map((part) => ({ measured: part, part: part.id })),
  ];
  return places.flatMap(({ measured, part }) => {
    const ids = part === null ? loaded.results.get(indicator.code) : idsOf(loaded, indicator, part);
    return slotViews(context, loaded, { indicator, measured, part, ids }).flatMap((slot) =>
      figureData(slot, part),
    );
  });
};

const idsOf = ({ parts }: Assessment, { code }: Indicator, part: string) =>
  parts.find((record) => record.code === code && record.part === part);

const figureData = (slot: ReturnType<typeof slotViews>[number], part: string | null) =>
  slot.value === null
    ? []
    : [
        {
          part,
          slot: slot.slot,
          label: slot.label,
          value: slot.value,
          unit: slot.unitOf,
          qualifier: slot.qualifier,
          concept: slot.concept,
          conceptName: slot.conceptName,
          source: slot.source,
          asOf: day(slot.asOf),
        },
      ];
