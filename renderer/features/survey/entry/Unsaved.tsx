import { Button } from '@mantine/core';
import { useErrorText } from '../../../app/errors/use-error-text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { EntryPass, TypedBallot } from './ballots-view.ts';
import type { BallotQueue } from './use-ballot-queue.ts';

type Props = {
  readonly queue: BallotQueue;
  readonly pass: EntryPass;
  readonly onOpen: (number: number, ballot: TypedBallot) => void;
};

/** Ballots of this entry that the core refused: with the reason, and as they were typed. */
export const Unsaved = ({ queue, pass, onOpen }: Props) => {
  const text = useText('survey');
  const errorText = useErrorText();
  const refused = queue.failed.filter(({ ballot }) => ballot.pass === pass);
  return refused.map(({ ballot, error }) => {
    const { title, action } = errorText(error);
    return (
      <Notice
        key={`${ballot.number} ${ballot.answers}`}
        tone="red"
        live
        title={text('entry.failed', { number: ballot.number, reason: title })}
      >
        <p>{action}</p>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            queue.take(ballot);
            onOpen(ballot.number, ballot);
          }}
        >
          {text('entry.reopen')}
        </Button>
      </Notice>
    );
  });
};
