import { Button } from '@mantine/core';
import { IconCalendarCheck } from '@tabler/icons-react';
import { Link, useParams } from 'wouter';
import { CarriedButtons } from '../../app/carried/CarriedButtons.tsx';
import { CarriedFacts } from '../../app/carried/CarriedFacts.tsx';
import {
  useCarriedActions,
  type Carried,
  type CarriedActions,
} from '../../app/carried/use-carried.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { useQuery } from '../../app/use-query.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './CarriedPage.module.css';
import { groupsOf, type CarriedGroup } from './carried-groups.ts';

/** What last year's dossier says, to be confirmed criterion by criterion or line by line. */
export const CarriedPage = () => {
  const dossierId = useParams()['dossierId'] ?? '';
  return (
    <Loaded query={useQuery('years.carried', { dossierId })}>
      {(data) => <CarriedList dossierId={dossierId} data={data} />}
    </Loaded>
  );
};

type ListProps = { readonly dossierId: string; readonly data: OutputOf<'years.carried'> };

const CarriedList = ({ dossierId, data }: ListProps) => {
  const text = useText('years');
  const title = useText('titles')('carried');
  const actions = useCarriedActions(dossierId);
  const waiting = data.items.filter(({ state }) => state === 'waiting');
  if (!data.from) return <PageHeader title={title} lead={text('notStarted')} />;
  const { year } = data.from;
  return (
    <>
      <PageHeader title={title} lead={text('lead', { year, count: data.waiting })} />
      {waiting.length === 0 && (
        <EmptyState icon={IconCalendarCheck} title={text('allDone')}>
          {text('allDoneBody', { year })}
        </EmptyState>
      )}
      {groupsOf(waiting).map((group) => (
        <Group key={group.key} {...{ group, actions, dossierId }} />
      ))}
    </>
  );
};

type GroupProps = {
  readonly group: CarriedGroup;
  readonly actions: CarriedActions;
  readonly dossierId: string;
};

const Group = ({ group, actions, dossierId }: GroupProps) => {
  const text = useText('years');
  const { criterion, items } = group;
  const title = criterion === null ? text('beside') : `${criterion.number}. ${criterion.name}`;
  const free = items.filter(({ clashes }) => clashes.length === 0);
  return (
    <Section
      title={title}
      actions={
        free.length > 1 && (
          <Button
            variant="default"
            size="sm"
            loading={actions.pending}
            aria-label={`${title}: ${text('confirmAll', { count: free.length })}`}
            onClick={() => actions.confirm(free.map(({ target }) => target))}
          >
            {text('confirmAll', { count: free.length })}
          </Button>
        )
      }
    >
      <ul className={classes.list}>
        {items.map((item) => (
          <Item key={item.target} item={item} {...{ actions, dossierId }} />
        ))}
      </ul>
    </Section>
  );
};

type ItemProps = Omit<GroupProps, 'group'> & { readonly item: Carried };

const Item = ({ item, actions, dossierId }: ItemProps) => {
  const text = useText('years');
  const { target, kind } = item;
  const name = kind === 'direction' ? text('direction') : item.name || text('conditions');
  return (
    <li className={classes.item}>
      <p className={classes.name}>
        {kind === 'indicator' ? (
          <Link to={`/dossiers/${dossierId}/walk/${target}`}>{`${target} ${name}`}</Link>
        ) : (
          name
        )}
      </p>
      <CarriedFacts item={item} refusal={actions.refusals.get(target)} />
      <CarriedButtons item={{ ...item, name }} actions={actions} />
    </li>
  );
};
