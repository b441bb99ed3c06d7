import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../ui/use-text.ts';
import type { Scope } from './HandOut.tsx';
import classes from './Merges.module.css';

type Props = {
  readonly dossierId: string;
  readonly onChange: (scope: Scope | null) => void;
};

/** Codes typed, or those that were given to a person or an office. */
export const IndicatorChoice = ({ dossierId, onChange }: Props) => {
  const text = useText('merges');
  const { data: items = [] } = useQuery('planning.worklist', { dossierId });
  const [codes, setCodes] = useState('');
  const choose = (typed: string) => {
    setCodes(typed);
    const known = new Set(items.map(({ code }) => code));
    const chosen = codesIn(typed);
    const isRight = chosen.length > 0 && chosen.every((code) => known.has(code));
    onChange(isRight ? { kind: 'indicators', dossierId, codes: [...chosen] } : null);
  };
  const assignees = [...new Set(items.map(({ assignee }) => assignee))].filter((one) => one !== '');
  const ofAssignee = (name: string | null) =>
    choose(items.flatMap(({ code, assignee }) => (assignee === name ? [code] : [])).join(', '));
  return (
    <>
      {assignees.length > 0 && (
        <Select
          className={classes.wide ?? ''}
          label={text('assignee')}
          data={assignees}
          clearable
          onChange={ofAssignee}
        />
      )}
      <TextInput
        className={classes.wide ?? ''}
        label={text('codes')}
        description={text('codesHint')}
        value={codes}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
    </>
  );
};

const codesIn = (typed: string): readonly string[] => [
  ...new Set(typed.split(/[\s,;]+/).filter((code) => code !== '')),
];
