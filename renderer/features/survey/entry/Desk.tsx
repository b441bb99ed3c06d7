import { TextInput } from '@mantine/core';
import { useEffect, useRef, type Ref } from 'react';
import { Notice } from '../../../ui/Notice.tsx';
import { useText } from '../../../ui/use-text.ts';
import { Answers } from './Answers.tsx';
import { DeskKeys } from './DeskKeys.tsx';
import classes from './Entry.module.css';
import { NumberBox } from './NumberBox.tsx';
import { Recent } from './Recent.tsx';
import { Unsaved } from './Unsaved.tsx';
import type { BallotsView, EntryPass } from './ballots-view.ts';
import type { BallotQueue } from './use-ballot-queue.ts';
import { useDesk, type DeskState } from './use-desk.ts';

type Props = {
  readonly dossierId: string;
  readonly placeId: string;
  readonly view: BallotsView;
  readonly queue: BallotQueue;
  readonly pass: EntryPass;
};

/** Where ballots are typed. The focus stays on the ballot: 1, 2, Enter, and the next one is there. */
export const Desk = (props: Props) => {
  const desk = useDesk(props);
  const pad = useRef<HTMLInputElement>(null);
  const focusPad = () => pad.current?.focus();
  useEffect(focusPad, []);
  const open: DeskState['open'] = (number, ballot) => {
    desk.open(number, ballot);
    focusPad();
  };
  return (
    <div className={classes.desk}>
      <Progress desk={desk} returned={props.view.place.returned} />
      <Unsaved queue={props.queue} pass={props.pass} onOpen={open} />
      <div className={classes.head}>
        <NumberBox
          key={desk.number}
          number={desk.number}
          issued={props.view.place.issued}
          onOpen={open}
        />
        <Now desk={desk} view={props.view} />
      </div>
      <Pad ref={pad} desk={desk} view={props.view} />
      <Note desk={desk} />
      <DeskKeys reasons={props.view.guidance.reasons} />
      <Recent {...props} desk={desk} onOpen={open} />
    </div>
  );
};

const Progress = ({ desk, returned }: { readonly desk: DeskState; readonly returned: number }) => {
  const text = useText('survey');
  const count = desk.typed.size;
  if (count >= returned) return <Notice tone="green" live title={text('entry.full', { count })} />;
  return <p className={classes.progress}>{text('entry.progress', { count, returned })}</p>;
};

/** What the key pressed next answers. */
const Now = ({ desk, view }: { readonly desk: DeskState; readonly view: BallotsView }) => {
  const text = useText('survey');
  const { typing, isIncomplete } = desk;
  const question = view.guidance.sheet.questions[typing.at];
  const missing = view.guidance.sheet.questions.length - typing.answers.length;
  const words = () => {
    if (isIncomplete) return text('entry.incomplete', { count: missing });
    if (typing.invalid) return text('entry.isInvalid');
    return question ? text('entry.now', question) : text('entry.whole');
  };
  return (
    <p className={classes.now} role="status" data-tone={isIncomplete ? 'amber' : undefined}>
      {words()}
    </p>
  );
};

type PadProps = {
  readonly desk: DeskState;
  readonly view: BallotsView;
  readonly ref: Ref<HTMLInputElement>;
};

/** A field that takes keys and never text: nothing is composed in it, and it shows the line that is kept. */
const Pad = ({ desk, view, ref }: PadProps) => {
  const text = useText('survey');
  return (
    <div className={classes.pad}>
      <input
        ref={ref}
        readOnly
        className={classes.line}
        aria-label={text('entry.desk', { number: desk.number ?? '' })}
        value={desk.typing.answers}
        onKeyDown={desk.onKey}
      />
      <Answers typing={desk.typing} guidance={view.guidance} />
    </div>
  );
};

const Note = ({ desk }: { readonly desk: DeskState }) => (
  <TextInput
    label={useText('survey')('entry.note')}
    className={classes.note ?? ''}
    value={desk.note}
    maxLength={1000}
    onChange={({ currentTarget }) => desk.setNote(currentTarget.value)}
  />
);
