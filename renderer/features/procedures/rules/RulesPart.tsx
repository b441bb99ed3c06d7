import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { DraftRule } from '#shared/procedures/own/draft.ts';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { PartProps } from '../ProcedurePage.tsx';
import classes from '../Procedures.module.css';
import { RuleFields } from './RuleFields.tsx';

/** What the province asks for besides the rules of the program. */
export const RulesPart = ({ desk }: PartProps) => {
  const text = useText('procedures');
  const rules = desk.draft.rules ?? [];
  return (
    <Section title={text('part.rules')} lead={text('rules.lead')}>
      <ul className={classes.lines} aria-label={text('part.rules')}>
        {rules.map((rule, at) => (
          <RuleFields key={rule.id} rule={rule} at={at} desk={desk} />
        ))}
      </ul>
      <Button
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden />}
        disabled={rules.length >= 99}
        onClick={() => desk.change({ rules: [...rules, blankRule(rules)] })}
      >
        {text('rules.add')}
      </Button>
    </Section>
  );
};

const blankRule = (rules: readonly DraftRule[]): DraftRule => ({
  id: freeId(rules),
  sentence: '',
  severity: 'error',
  basis: { text: '', mark: 'L' },
  asks: { kind: 'paper', paper: 'P01', stage: 'signed' },
});

/** The number of a rule that was taken out is free again. */
const freeId = (rules: readonly DraftRule[]): string => {
  const ids = Array.from({ length: 99 }, (_, at) => `R${String(at + 1).padStart(2, '0')}`);
  return ids.find((id) => !rules.some((rule) => rule.id === id)) ?? 'R99';
};
