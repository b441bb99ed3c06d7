import { Select } from '@mantine/core';
import { findingSeverities } from '#shared/review/review.ts';
import { CountField } from '../../../../ui/CountField.tsx';
import { DayField } from '../../../../ui/DayField.tsx';
import { useText } from '../../../../ui/use-text.ts';
import type { FindingProps, ReportedIndicator } from '../review-types.ts';
import classes from './Findings.module.css';

type Props = FindingProps & { readonly indicators: readonly ReportedIndicator[] };

const outcomes = ['accepted', 'explained', 'open'] as const;

/** Which indicator it is about, in which round, until when, and what came of it. */
export const FindingChoices = ({ finding, indicators, onChange }: Props) => {
  const text = useText('review');
  return (
    <div className={classes.choices}>
      <CodeChoice finding={finding} indicators={indicators} onChange={onChange} />
      <CountField
        size="sm"
        label={text('finding.round')}
        value={finding.round}
        onCommit={(round) => onChange({ round: Math.min(99, Math.max(1, round ?? 1)) })}
      />
      <DayField
        size="sm"
        label={text('finding.due')}
        value={finding.due}
        onCommit={(due) => onChange({ due })}
      />
      <Select
        size="sm"
        label={text('finding.outcome')}
        data={outcomes.map((value) => ({ value, label: text(`finding.outcome.${value}`) }))}
        value={finding.outcome}
        allowDeselect={false}
        onChange={(chosen) => {
          const outcome = outcomes.find((one) => one === chosen);
          if (outcome) onChange({ outcome });
        }}
      />
      <SeverityChoice finding={finding} onChange={onChange} />
    </div>
  );
};

const SeverityChoice = ({ finding, onChange }: FindingProps) => {
  const text = useText('review');
  return (
    <Select
      size="sm"
      label={text('severity.label')}
      data={findingSeverities.map((value) => ({ value, label: text(`severity.${value}`) }))}
      value={finding.severity}
      allowDeselect={false}
      onChange={(chosen) => {
        const severity = findingSeverities.find((one) => one === chosen);
        if (severity) onChange({ severity });
      }}
    />
  );
};

const CodeChoice = ({ finding, indicators, onChange }: Props) => {
  const text = useText('review');
  const ui = useText('ui');
  return (
    <Select
      size="sm"
      label={text('finding.code')}
      placeholder={text('finding.wholeDossier')}
      data={indicators.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
      value={finding.code === '' ? null : finding.code}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': ui('remove') }}
      onChange={(code) => onChange({ code: code ?? '' })}
    />
  );
};
