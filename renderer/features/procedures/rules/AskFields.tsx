import { NativeSelect, TextInput } from '@mantine/core';
import type { DraftAsk } from '#shared/procedures/own/draft.ts';
import { paperStages } from '#shared/procedures/own-rule.ts';
import { papersOfDossier, type ProcedurePaper } from '#shared/procedures/procedure.ts';
import { CountField } from '../../../ui/CountField.tsx';
import { useText } from '../../../ui/use-text.ts';
import { typed, useFieldOf } from '../field-of.ts';
import classes from '../Procedures.module.css';
import type { ProcedureDesk } from '../use-procedure-desk.ts';
import { DaysFields, NumberFields } from './BoundFields.tsx';

export type AskProps<Kind extends DraftAsk = DraftAsk> = {
  readonly ask: Kind;
  readonly path: string;
  readonly desk: ProcedureDesk;
  readonly onChange: (patch: { readonly asks: DraftAsk }) => void;
};

/** What a rule asks for, by its kind. */
export const AskFields = ({ ask, ...rest }: AskProps) => {
  switch (ask.kind) {
    case 'paper':
      return <PaperFields ask={ask} {...rest} />;
    case 'words':
      return <WordsFields ask={ask} {...rest} />;
    case 'proof':
      return <ProofFields ask={ask} {...rest} />;
    case 'days':
      return <DaysFields ask={ask} {...rest} />;
    case 'number':
      return <NumberFields ask={ask} {...rest} />;
  }
};

export type Of<Kind extends DraftAsk['kind']> = Extract<DraftAsk, { readonly kind: Kind }>;

type PaperProps = {
  /** Those that can be asked for. */
  readonly papers: readonly ProcedurePaper[];
  readonly field: { readonly id: string; readonly error?: string };
  readonly value: string;
  readonly onChoose: (paper: string) => void;
};

type ChoiceProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
};

/** One of a few words, half as wide as the line. */
const ChoiceSelect = <Value extends string>({
  label,
  value,
  choices,
  onChoose,
}: ChoiceProps<Value>) => (
  <NativeSelect
    size="md"
    className={classes.half ?? ''}
    label={label}
    value={value}
    data={[...choices]}
    onChange={({ currentTarget }) => {
      const chosen = choices.find((one) => one.value === currentTarget.value);
      if (chosen) onChoose(chosen.value);
    }}
  />
);

const PaperSelect = ({ papers, field, value, onChoose }: PaperProps) => (
  <NativeSelect
    size="md"
    {...field}
    className={classes.half ?? ''}
    label={useText('procedures')('field.paper')}
    value={value}
    data={[
      ...(papers.some(({ paper }) => paper === value) ? [] : [value]),
      ...papers.map(({ paper, name }) => ({ value: paper, label: name })),
    ]}
    onChange={({ currentTarget }) => onChoose(currentTarget.value)}
  />
);

const PaperFields = ({ ask, path, desk, onChange }: AskProps<Of<'paper'>>) => {
  const text = useText('procedures');
  const field = useFieldOf(desk);
  return (
    <>
      <PaperSelect
        papers={desk.draft.papers}
        field={field(`${path}.paper`)}
        value={ask.paper}
        onChoose={(paper) => onChange({ asks: { ...ask, paper } })}
      />
      <ChoiceSelect
        label={text('field.stage')}
        value={ask.stage}
        choices={paperStages.map((value) => ({ value, label: text(`stage.${value}`) }))}
        onChoose={(stage) => onChange({ asks: { ...ask, stage } })}
      />
    </>
  );
};

/** The check reads only papers of the dossier itself; later ones are not offered. */
const WordsFields = ({ ask, path, desk, onChange }: AskProps<Of<'words'>>) => {
  const text = useText('procedures');
  const field = useFieldOf(desk);
  return (
    <>
      <PaperSelect
        papers={papersOfDossier(desk.draft)}
        field={field(`${path}.paper`)}
        value={ask.paper}
        onChoose={(paper) => onChange({ asks: { ...ask, paper } })}
      />
      <ChoiceSelect
        label={text('field.present')}
        value={ask.present ? 'yes' : 'no'}
        choices={(['yes', 'no'] as const).map((value) => ({
          value,
          label: text(`present.${value}`),
        }))}
        onChoose={(chosen) => onChange({ asks: { ...ask, present: chosen === 'yes' } })}
      />
      <TextInput
        {...field(`${path}.words`)}
        className={classes.wide ?? ''}
        label={text('field.words')}
        {...typed(ask.words, (words) => onChange({ asks: { ...ask, words } }))}
      />
    </>
  );
};

const ProofFields = ({ ask, path, desk, onChange }: AskProps<Of<'proof'>>) => {
  const text = useText('procedures');
  const field = useFieldOf(desk);
  return (
    <>
      <TextInput
        {...field(`${path}.indicator`)}
        className={classes.third ?? ''}
        label={text('field.indicator')}
        placeholder="14.1"
        {...typed(ask.indicator, (indicator) => onChange({ asks: { ...ask, indicator } }))}
      />
      <TextInput
        className={classes.third ?? ''}
        label={text('field.proofKind')}
        placeholder={text('proofKind.any')}
        {...typed(ask.proofKind, (proofKind) => onChange({ asks: { ...ask, proofKind } }))}
      />
      <div className={classes.third}>
        <CountField
          {...field(`${path}.least`)}
          label={text('field.leastProofs')}
          value={ask.least}
          onCommit={(least) => onChange({ asks: { ...ask, least: least ?? 0 } })}
        />
      </div>
    </>
  );
};
