import { useText } from '../../../ui/use-text.ts';
import { RegisterPage } from '../RegisterPage.tsx';
import { Answers } from './Answers.tsx';
import { Opinions } from './Opinions.tsx';

/** What organisations and people said to the draft report, and how it was answered. */
export const OpinionsPage = () => (
  <RegisterPage title="opinions" lead={useText('registers')('opinions.lead')}>
    {(props) => (
      <>
        <Answers {...props} />
        <Opinions {...props} />
      </>
    )}
  </RegisterPage>
);
