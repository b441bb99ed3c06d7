import { Button, NativeSelect } from '@mantine/core';
import { IconListNumbers, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { DraftStep } from '#shared/procedures/own/draft.ts';
import { stepsFrom } from '#shared/procedures/own/fillable.ts';
import { procedureSchema } from '#shared/procedures/procedure.ts';
import { useCore } from '../../../app/core-context.ts';
import { useTell } from '../../../app/errors/use-tell.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import { fieldId } from '../part-of-path.ts';
import type { PartProps } from '../ProcedurePage.tsx';
import classes from '../Procedures.module.css';
import { StepFields } from './StepFields.tsx';

/** What has to be done, by whom, in how many days, and what says that it is over. */
export const StepsPart = ({ view, desk }: PartProps) => {
  const text = useText('procedures');
  const { steps } = desk.draft;
  const add = (): void => desk.change({ steps: [...steps, blankStep(steps)] });
  return (
    <Section title={text('part.steps')} lead={text('steps.lead')}>
      {steps.length === 0 && (
        <EmptyState icon={IconListNumbers} title={text('steps.empty')}>
          {view.models.length > 0 && <Models view={view} desk={desk} />}
        </EmptyState>
      )}
      <ol className={classes.lines} aria-label={text('part.steps')}>
        {steps.map((step, at) => (
          <StepFields key={step.id} {...{ step, at, desk }} />
        ))}
      </ol>
      <Button
        id={fieldId('steps')}
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={add}
      >
        {text('steps.add')}
      </Button>
    </Section>
  );
};

const blankStep = (steps: readonly DraftStep[]): DraftStep => {
  const ids = new Set(steps.map(({ id }) => id));
  const number = Array.from({ length: 99 }, (_, at) => at + 1).find((at) => !ids.has(`own${at}`));
  const last = steps.at(-1);
  return {
    id: `own${number ?? 100}`,
    name: '',
    actor: 'applicant',
    after: last ? [last.id] : [],
    days: null,
    count: 'working',
    done: { fact: 'meetingHeld' },
    basis: { text: '', mark: 'C' },
  };
};

/** The steps of another procedure as a beginning: who fills an empty one seldom begins with nothing. */
const Models = ({ view: { models }, desk }: PartProps) => {
  const text = useText('procedures');
  const { client } = useCore();
  const tell = useTell();
  const [chosen, setChosen] = useState(models[0]?.id ?? '');
  const take = async (): Promise<void> => {
    const answer = await client.call('procedures.get', { procedureId: chosen });
    if (!answer.ok) return tell(answer.error);
    const model = procedureSchema.safeParse({ ...answer.value.shipped, own: undefined });
    if (model.success) desk.change({ steps: stepsFrom(model.data, desk.draft) });
  };
  return (
    <div className={classes.row}>
      <NativeSelect
        size="md"
        label={text('steps.from')}
        value={chosen}
        data={models.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={({ currentTarget: { value } }) => setChosen(value)}
      />
      <Button variant="default" onClick={() => void take()}>
        {text('steps.take')}
      </Button>
    </div>
  );
};
