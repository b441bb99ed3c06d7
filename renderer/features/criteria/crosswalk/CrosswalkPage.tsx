import { useLocation, useParams } from 'wouter';
import { Loaded } from '../../../app/Loaded.tsx';
import { useQuery } from '../../../app/use-query.ts';
import type { OutputOf } from '../../../bridge/client.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { useText } from '../../../ui/use-text.ts';
import { CriterionLines } from './CriterionLines.tsx';
import classes from './Crosswalk.module.css';
import { LineDrawer } from './LineDrawer.tsx';
import { MappingActions } from './MappingActions.tsx';
import { SetPair } from './SetPair.tsx';
import { Suggestions } from './Suggestions.tsx';
import { useMappingDesk } from './use-mapping-desk.ts';

export type Mapping = OutputOf<'crosswalks.get'>;

/** The mapping from one set to another, line by line; the address names both. */
export const CrosswalkPage = () => {
  const text = useText('crosswalks');
  const { fromId = '', toId = '' } = useParams();
  const [, navigate] = useLocation();
  const pair = { fromSetId: fromId === '-' ? '' : fromId, toSetId: toId };
  const isWhole = pair.fromSetId !== '' && pair.toSetId !== '';
  const isSame = isWhole && pair.fromSetId === pair.toSetId;
  return (
    <>
      <PageHeader title={useText('titles')('crosswalk')} lead={text('editor.lead')} />
      <SetPair
        {...pair}
        onChoose={(from, to) =>
          navigate(`/criteria/crosswalk/${from === '' ? '-' : from}${to === '' ? '' : `/${to}`}`)
        }
      />
      {isWhole && !isSame ? (
        <Desk key={`${fromId} ${toId}`} {...pair} />
      ) : (
        <p className={classes.words}>{text(isSame ? 'editor.same' : 'editor.choose')}</p>
      )}
    </>
  );
};

type Pair = { readonly fromSetId: string; readonly toSetId: string };

const Desk = (pair: Pair) => (
  <Loaded query={useQuery('crosswalks.get', pair)}>
    {(mapping) => <Lines mapping={mapping} />}
  </Loaded>
);

const Lines = ({ mapping }: { readonly mapping: Mapping }) => {
  const text = useText('crosswalks');
  const desk = useMappingDesk(mapping);
  const { origin, note, to } = mapping;
  const words = origin === 'none' ? text('editor.empty') : text(`mapping.${origin}`);
  return (
    <>
      <div className={classes.head}>
        <Notice tone="blue" title={words}>
          {note}
        </Notice>
        <MappingActions mapping={mapping} />
      </div>
      <Suggestions mapping={mapping} onAdd={desk.take} />
      {to.criteria.map((criterion) => (
        <CriterionLines
          key={criterion.number}
          criterion={criterion}
          mapping={mapping}
          onEdit={desk.open}
          onRemove={desk.remove}
        />
      ))}
      <LineDrawer mapping={mapping} desk={desk} />
    </>
  );
};
