import { Button } from '@mantine/core';
import { useCommand } from '../../../app/use-command.ts';
import type { OutputOf } from '../../../bridge/client.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useText } from '../../../ui/use-text.ts';

type Props = {
  readonly dossierId: string;
  readonly condition: OutputOf<'assessments.conditions'>[number];
};

/** What the survey says of a condition, until a person takes it over; said again when it changed since. */
export const SurveyProposal = ({ dossierId, condition }: Props) => {
  const text = useText('registers');
  const ui = useText('ui');
  const confirm = useCommand('assessments.confirmSurvey', {
    undoText: text('condition.confirmed'),
  });
  const { position, proposal, surveyOrigin, isStale } = condition;
  if (!proposal)
    return isStale ? <Notice tone="amber" live title={text('condition.stale')} /> : null;
  if (surveyOrigin === proposal.origin) return null;
  const verdict = ui(`verdict.${proposal.verdict}`);
  const title = isStale ? text('condition.stale') : text('condition.survey', { verdict });
  return (
    <Notice tone="amber" live title={title}>
      <p>{proposal.reason}.</p>
      <Button
        variant="default"
        loading={confirm.pending}
        onClick={() => void confirm.run({ dossierId, position })}
      >
        {text('condition.confirm')}
      </Button>
    </Notice>
  );
};
