import { NativeSelect, TextInput } from '@mantine/core';
import { setGrades, setLevels } from '#shared/criteria/criteria-set.ts';
import { useText } from '../../../ui/use-text.ts';
import { ActsFields } from './ActsFields.tsx';
import { ColumnsFields } from './ColumnsFields.tsx';
import { ConditionsFields } from './ConditionsFields.tsx';
import type { PaneProps } from './pane-props.ts';
import type { SetDraft } from './set-draft.ts';
import classes from './SetEditor.module.css';

const states = ['complete', 'partial', 'skeleton', 'existence-only'] as const;

/** The set itself: its name, for whom and when, the acts it stands on, its columns of levels. */
export const AboutPane = (props: PaneProps) => {
  const text = useText('setEditor');
  return (
    <>
      <section className={classes.form} aria-label={text('about')}>
        <h2>{text('about')}</h2>
        <NameFields {...props} />
      </section>
      <ColumnsFields {...props} />
      <ActsFields {...props} />
      <ConditionsFields {...props} />
    </>
  );
};

const NameFields = ({ draft, fieldOf, onChange }: PaneProps) => {
  const text = useText('setEditor');
  const put = (patch: Partial<SetDraft>) => onChange({ ...draft, ...patch });
  const typed = (name: 'title' | 'from' | 'to' | 'expectedCriteria' | 'expectedIndicators') => ({
    ...fieldOf('about')(name),
    label: text(`set.${name}`),
    value: draft[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      put({ [name]: event.currentTarget.value }),
  });
  return (
    <>
      <TextInput {...typed('title')} />
      <div className={classes.levels}>
        <Choices draft={draft} onPut={put} />
        <TextInput {...typed('from')} size="sm" inputMode="numeric" />
        <TextInput {...typed('to')} size="sm" inputMode="numeric" />
        <TextInput {...typed('expectedCriteria')} size="sm" inputMode="numeric" />
        <TextInput {...typed('expectedIndicators')} size="sm" inputMode="numeric" />
      </div>
    </>
  );
};

type ChoiceProps = {
  readonly draft: SetDraft;
  readonly onPut: (patch: Partial<SetDraft>) => void;
};

const Choices = ({ draft, onPut }: ChoiceProps) => {
  const text = useText('setEditor');
  const words = useText('criteria');
  return (
    <>
      <NativeSelect
        label={text('set.level')}
        value={draft.level}
        data={setLevels.map((value) => ({ value, label: words(`level.${value}`) }))}
        onChange={({ currentTarget }) =>
          onPut({ level: setLevels.find((one) => one === currentTarget.value) ?? draft.level })
        }
      />
      <NativeSelect
        label={text('set.grade')}
        value={draft.grade}
        data={setGrades.map((value) => ({ value, label: text(`grade.${value}`) }))}
        onChange={({ currentTarget }) =>
          onPut({ grade: setGrades.find((one) => one === currentTarget.value) ?? draft.grade })
        }
      />
      <NativeSelect
        label={words('column.status')}
        value={draft.status}
        data={states.map((value) => ({ value, label: words(`status.${value}`) }))}
        onChange={({ currentTarget }) =>
          onPut({ status: states.find((one) => one === currentTarget.value) ?? draft.status })
        }
      />
    </>
  );
};
