import { useQueryClient } from '@tanstack/react-query';
import { useTell } from '../../../app/errors/use-tell.ts';
import { useToast } from '../../../app/toasts/toasts.ts';
import { useCall } from '../../../app/use-call.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import { inOrder, nextPosition } from '../next-position.ts';
import { SheetButtons } from '../sheets/SheetButtons.tsx';
import { AttendeeTable } from './AttendeeTable.tsx';
import { NewAttendee } from './NewAttendee.tsx';
import type { PastedAttendee } from './paste-rows.ts';
import type { StageProps } from './stage-props.ts';

type Props = StageProps & { readonly present: number };

/** The list of those present: quick to type, or pasted from a sheet. */
export const Attendees = ({ dossierId, stage, held, present }: Props) => {
  const text = useText('registers');
  const attendees = inOrder(held.attendees);
  const count = attendees.length;
  const addAll = useAddAttendees({ dossierId, stage }, nextPosition(attendees));
  return (
    <Section
      title={text('attendee.title')}
      lead={text('attendee.lead')}
      actions={stage === 'application' && <SheetButtons register="attendees" />}
    >
      {count > 0 &&
        (count === present ? (
          <Notice tone="green" live title={text('attendee.count', { count })} />
        ) : (
          <Notice tone="amber" live title={text('attendee.differs', { count, present })} />
        ))}
      {count > 0 && <AttendeeTable attendees={attendees} />}
      <NewAttendee onAdd={addAll} />
    </Section>
  );
};

/** Adds people one after the other, and asks the list again once at the end. */
const useAddAttendees = (at: Omit<StageProps, 'held'>, first: number) => {
  const text = useText('registers');
  const call = useCall();
  const queries = useQueryClient();
  const tell = useTell();
  const toast = useToast();
  return async (people: readonly PastedAttendee[]): Promise<boolean> => {
    for (const [place, person] of people.entries()) {
      const fields = { ...at, position: first + place, ...person };
      const answer = await call('registers.saveAttendee', { fields });
      if (!answer.ok) {
        tell(answer.error);
        return false;
      }
    }
    await queries.invalidateQueries({ refetchType: 'active' });
    if (people.length > 1) {
      toast({ tone: 'done', title: text('attendee.pasted', { count: people.length }) });
    }
    return true;
  };
};
