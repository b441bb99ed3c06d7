import type { Meeting } from '#shared/registers/registers.ts';
import { useCommand, type Command } from '../../../app/use-command.ts';
import { fieldsOf } from '../fields-of.ts';
import { recordChange } from '../record-change.ts';

type MeetingChange = Pick<Command<'registers.saveMeeting'>, 'fieldError'> & {
  readonly change: (patch: Partial<Meeting>) => void;
};

/** Writes to the meeting what was changed in it. */
export const useMeeting = (meeting: Meeting, fields: readonly string[]): MeetingChange => {
  const save = useCommand('registers.saveMeeting', { fields });
  const change = recordChange(meeting.id, fieldsOf(meeting), save.run);
  return { change, fieldError: save.fieldError };
};
