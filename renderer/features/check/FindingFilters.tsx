import { NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { placeKinds, type FindingCounts } from '#shared/dossier/check/finding.ts';
import { severities, type Severity } from '#shared/kernel/severity.ts';
import { useText } from '../../ui/use-text.ts';
import classes from './Check.module.css';
import type { FindingFilter, ReadFinding } from './finding-filter.ts';

type Props = {
  readonly counts: FindingCounts;
  readonly findings: readonly ReadFinding[];
  readonly filter: FindingFilter;
  readonly onChange: (patch: Partial<FindingFilter>) => void;
};

/** How much it weighs, where it is mended, words. */
export const FindingFilters = ({ counts, findings, filter, onChange }: Props) => {
  const text = useText('check');
  const kinds = placeKinds.filter((kind) =>
    findings.some(({ finding }) => finding.place.kind === kind),
  );
  return (
    <search className={classes.filters}>
      <SeverityChoice
        counts={counts}
        value={filter.severity}
        onChange={(severity) => onChange({ severity })}
      />
      <NativeSelect
        size="md"
        aria-label={text('filter.place')}
        value={filter.place}
        data={[
          { value: '', label: text('filter.anyPlace') },
          ...kinds.map((kind) => ({ value: kind, label: text(`kind.${kind}`) })),
        ]}
        onChange={({ currentTarget }) =>
          onChange({ place: kinds.find((kind) => kind === currentTarget.value) ?? '' })
        }
      />
      <TextInput
        size="md"
        aria-label={text('filter.text')}
        placeholder={text('filter.text')}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={filter.text}
        onChange={({ currentTarget }) => onChange({ text: currentTarget.value })}
      />
    </search>
  );
};

type ChoiceProps = {
  readonly counts: FindingCounts;
  readonly value: Severity | 'all';
  readonly onChange: (value: Severity | 'all') => void;
};

const SeverityChoice = ({ counts, value, onChange }: ChoiceProps) => {
  const text = useText('check');
  const count = counts.error + counts.warning + counts.note;
  const present = severities.filter((severity) => counts[severity] > 0);
  return (
    <SegmentedControl
      aria-label={text('filter.severity')}
      value={value}
      onChange={(chosen) => onChange(severities.find((one) => one === chosen) ?? 'all')}
      data={[
        { value: 'all', label: text('filter.all', { count }) },
        ...present.map((severity) => ({
          value: severity,
          label: text(`counts.${severity}`, { count: counts[severity] }),
        })),
      ]}
    />
  );
};
