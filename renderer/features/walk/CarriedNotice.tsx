import { CarriedButtons } from '../../app/carried/CarriedButtons.tsx';
import { CarriedFacts } from '../../app/carried/CarriedFacts.tsx';
import { useCarriedActions, type Carried } from '../../app/carried/use-carried.ts';
import { useQuery } from '../../app/use-query.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useText } from '../../ui/use-text.ts';
import type { ViewProps } from './walk-types.ts';

/** What last year's dossier says of this indicator, until somebody confirmed it for this year. */
export const CarriedNotice = ({ view: { dossierId, code } }: ViewProps) => {
  const { data } = useQuery('years.carried', { dossierId });
  const item = data?.items.find(({ target, state }) => target === code && state === 'waiting');
  if (!data?.from || !item) return null;
  return <Waiting dossierId={dossierId} year={data.from.year} item={item} />;
};

type Props = { readonly dossierId: string; readonly year: number; readonly item: Carried };

const Waiting = ({ dossierId, year, item }: Props) => {
  const text = useText('years');
  const actions = useCarriedActions(dossierId);
  return (
    <Notice tone="amber" title={text('waitingHere', { year })}>
      <CarriedFacts item={item} refusal={actions.refusals.get(item.target)} />
      <CarriedButtons item={item} actions={actions} />
    </Notice>
  );
};
