import { useText } from '../../../ui/use-text.ts';
import { RegisterPage } from '../RegisterPage.tsx';
import { StageMeeting } from './StageMeeting.tsx';

/** The meeting that asks for recognition, as its minutes need it. */
export const MeetingPage = () => (
  <RegisterPage title="meeting" lead={useText('registers')('meeting.lead')}>
    {({ dossierId, registers, rules }) => (
      <StageMeeting dossierId={dossierId} stage="application" held={registers} rules={rules} />
    )}
  </RegisterPage>
);
