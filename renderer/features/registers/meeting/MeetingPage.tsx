import { useText } from '../../../ui/use-text.ts';
import { RegisterPage } from '../RegisterPage.tsx';
import { Attendees } from './Attendees.tsx';
import { MeetingFields } from './MeetingFields.tsx';
import { MeetingStart } from './MeetingStart.tsx';
import { Speeches } from './Speeches.tsx';
import { Votes } from './Votes.tsx';

/** The meeting that asks for recognition, as its minutes need it. */
export const MeetingPage = () => (
  <RegisterPage title="meeting" lead={useText('registers')('meeting.lead')}>
    {(props) => {
      const { meeting } = props.registers;
      if (!meeting) return <MeetingStart dossierId={props.dossierId} />;
      return (
        <>
          <MeetingFields meeting={meeting} />
          <Votes meeting={meeting} rules={props.rules} />
          <Attendees {...props} present={meeting.present} />
          <Speeches {...props} />
        </>
      );
    }}
  </RegisterPage>
);
