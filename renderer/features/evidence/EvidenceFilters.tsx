import { NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { evidenceForms } from '#shared/evidence/evidence.ts';
import { compareText } from '#shared/kernel/vietnamese.ts';
import { useText } from '../../ui/use-text.ts';
import { stateFilters, type EvidenceFilter, type EvidenceRow } from './evidence-rows.ts';
import classes from './EvidencePage.module.css';
import { useTargetName } from './use-target-name.ts';

type Props = {
  readonly rows: readonly EvidenceRow[];
  readonly filter: EvidenceFilter;
  readonly onChange: (patch: Partial<EvidenceFilter>) => void;
};

/** Words, form, indicator and state, together. */
export const EvidenceFilters = ({ rows, filter, onChange }: Props) => {
  const text = useText('evidence');
  const targetName = useTargetName();
  const targets = [...new Set(rows.flatMap((row) => row.targets))].toSorted(compareText);
  return (
    <search className={classes.filters}>
      <TextInput
        aria-label={text('filter.text')}
        placeholder={text('filter.text')}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={filter.text}
        onChange={({ currentTarget }) => onChange({ text: currentTarget.value })}
      />
      <NativeSelect
        size="md"
        aria-label={text('filter.form')}
        value={filter.form}
        data={[
          { value: '', label: text('filter.anyForm') },
          ...evidenceForms.map((form) => ({ value: form, label: text(`form.${form}`) })),
        ]}
        onChange={({ currentTarget }) =>
          onChange({ form: evidenceForms.find((form) => form === currentTarget.value) ?? '' })
        }
      />
      <NativeSelect
        size="md"
        aria-label={text('filter.indicator')}
        value={filter.target}
        data={[
          { value: '', label: text('filter.anyIndicator') },
          ...targets.map((target) => ({ value: target, label: targetName(target) })),
        ]}
        onChange={({ currentTarget }) => onChange({ target: currentTarget.value })}
      />
      <NativeSelect
        size="md"
        aria-label={text('filter.state')}
        value={filter.state}
        data={[
          { value: '', label: text('filter.anyState') },
          ...stateFilters.map((state) => ({ value: state, label: text(`filter.${state}`) })),
        ]}
        onChange={({ currentTarget }) =>
          onChange({ state: stateFilters.find((state) => state === currentTarget.value) ?? '' })
        }
      />
    </search>
  );
};
