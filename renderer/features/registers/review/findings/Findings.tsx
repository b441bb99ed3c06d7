import type { ReviewFinding } from '#shared/review/review.ts';
import { useCommand } from '../../../../app/use-command.ts';
import { Section } from '../../../../ui/Section.tsx';
import { useText } from '../../../../ui/use-text.ts';
import { AddByName } from '../../AddByName.tsx';
import { nextPosition } from '../../next-position.ts';
import registers from '../../Registers.module.css';
import type { At, ReportedCriterion } from '../review-types.ts';
import { FindingCount } from './FindingCount.tsx';
import { FindingRecord } from './FindingRecord.tsx';

type Props = {
  readonly at: At;
  readonly criteria: readonly ReportedCriterion[];
  readonly findings: readonly ReviewFinding[];
};

const blank = {
  code: '',
  reason: '',
  request: '',
  due: null,
  guide: '',
  outcome: 'open',
  reply: '',
  place: '',
  proof: '',
} as const;

/** What a body says has to be completed, with the answer of the unit to each point. */
export const Findings = ({ at, criteria, findings }: Props) => {
  const text = useText('review');
  const save = useCommand('review.saveFinding');
  const indicators = criteria.flatMap((criterion) => criterion.indicators);
  const add = async (content: string) => {
    // Points are typed from one letter after the other: the next is likely from the same.
    const { round, body, number, on } = findings.at(-1) ?? firstLetter;
    const letter = { round, body, number, on, position: nextPosition(findings) };
    return (await save.run({ fields: { ...at, ...blank, ...letter, content } })).ok;
  };
  return (
    <Section title={text('finding.title')}>
      <FindingCount findings={findings} />
      <ul className={registers.records}>
        {findings.map((finding, place) => (
          <FindingRecord
            key={finding.id}
            finding={finding}
            number={place + 1}
            indicators={indicators}
          />
        ))}
      </ul>
      <AddByName label={text('finding.new')} action={text('finding.add')} onAdd={add} />
    </Section>
  );
};

const firstLetter = { round: 1, body: '', number: '', on: null } as const;
