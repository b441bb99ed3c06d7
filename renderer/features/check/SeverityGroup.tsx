import { IconAlertCircle, IconAlertTriangle, IconInfoCircle, type Icon } from '@tabler/icons-react';
import type { Severity } from '#shared/kernel/severity.ts';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './Check.module.css';
import { byRule, type CheckView, type ReadFinding } from './finding-filter.ts';
import { RuleGroup, type Around } from './RuleGroup.tsx';

type Props = {
  readonly severity: Severity;
  readonly findings: readonly ReadFinding[];
  readonly bases: CheckView['bases'];
  readonly around: Around;
};

const signs: Readonly<Record<Severity, Icon>> = {
  error: IconAlertCircle,
  warning: IconAlertTriangle,
  note: IconInfoCircle,
};

/** All findings of one weight, rule by rule. */
export const SeverityGroup = ({ severity, findings, bases, around }: Props) => {
  const text = useText('check');
  const Sign = signs[severity];
  if (findings.length === 0) return null;
  return (
    <Section
      title={
        <span className={classes.severity} data-severity={severity}>
          <Sign size={22} aria-hidden />
          {text(`severity.${severity}`)} ({findings.length})
        </span>
      }
    >
      {byRule(findings).map((group) => (
        <RuleGroup
          key={group.rule}
          rule={group.rule}
          findings={group.findings}
          basis={bases[group.rule]}
          around={around}
        />
      ))}
    </Section>
  );
};
