import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { ConfirmlessDelete } from '../../../ui/ConfirmlessDelete.tsx';
import { CountField } from '../../../ui/CountField.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import { typed, useFieldOf } from '../field-of.ts';
import { PercentField } from '../PercentField.tsx';
import type { PartProps } from '../ProcedurePage.tsx';
import classes from '../Procedures.module.css';
import { SourceOf } from './SourceOf.tsx';
import { VoteFields } from './VoteFields.tsx';

type Props = Pick<PartProps, 'desk'>;

/** Votes, publication, satisfaction and who is asked: each number with where it comes from. */
export const NumbersPart = ({ desk }: Props) => {
  const text = useText('procedures');
  return (
    <div className={classes.form}>
      <VoteFields desk={desk} />
      <Publication desk={desk} />
      <Satisfaction desk={desk} />
      <Section title={text('organisations')} lead={text('organisations.lead')}>
        <Organisations desk={desk} />
        <SourceOf desk={desk} name="organisations" of={text('organisations')} />
      </Section>
    </div>
  );
};

const Publication = ({ desk }: Props) => {
  const text = useText('procedures');
  const field = useFieldOf(desk);
  const { publication } = desk.draft;
  return (
    <Section title={text('publication')}>
      <div className={classes.fields}>
        {(['minimumDays', 'minimumBroadcasts'] as const).map((name) => (
          <div key={name} className={classes.half}>
            <CountField
              {...field(`publication.${name}`)}
              label={text(`field.${name}`)}
              value={publication[name]}
              onCommit={(count) =>
                desk.change({ publication: { ...publication, [name]: count ?? 0 } })
              }
            />
          </div>
        ))}
        {(['minimumDays', 'minimumBroadcasts'] as const).map((name) => (
          <SourceOf
            key={name}
            desk={desk}
            name={`publication.${name}`}
            of={text(`field.${name}`)}
          />
        ))}
      </div>
    </Section>
  );
};

const Satisfaction = ({ desk }: Props) => {
  const text = useText('procedures');
  const field = useFieldOf(desk);
  const satisfaction = desk.draft.satisfaction ?? { overallPercent: null, joinedPercent: null };
  return (
    <Section title={text('satisfaction')} lead={text('satisfaction.lead')}>
      <div className={classes.fields}>
        {(['overallPercent', 'joinedPercent'] as const).map((name) => (
          <div key={name} className={classes.half}>
            <PercentField
              {...field(`satisfaction.${name}`)}
              label={text(`field.${name}`)}
              value={satisfaction[name]}
              onCommit={(percent) =>
                desk.change({ satisfaction: { ...satisfaction, [name]: percent } })
              }
            />
          </div>
        ))}
        <SourceOf desk={desk} name="satisfaction" of={text('satisfaction')} />
      </div>
    </Section>
  );
};

const Organisations = ({ desk }: Props) => {
  const text = useText('procedures');
  const field = useFieldOf(desk);
  const { organisations } = desk.draft;
  const put = (all: string[]): void => desk.change({ organisations: all });
  return (
    <>
      {lined(organisations).map(({ name, at, key }) => (
        <div key={key} className={classes.organisation}>
          <TextInput
            {...field(`organisations.${at}`)}
            aria-label={text('organisation', { number: at + 1 })}
            {...typed(name, (words) => put(organisations.with(at, words)))}
          />
          <ConfirmlessDelete
            name={name || text('organisation', { number: at + 1 })}
            onRemove={() => put(organisations.toSpliced(at, 1))}
          />
        </div>
      ))}
      <Button
        mb="md"
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={() => put([...organisations, ''])}
      >
        {text('organisations.add')}
      </Button>
    </>
  );
};

/** The place in the list is the only name that a line of words has. */
const lined = (names: readonly string[]) =>
  names.map((name, at) => ({ name, at, key: `organisation ${at}` }));
