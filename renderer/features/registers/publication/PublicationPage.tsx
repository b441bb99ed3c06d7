import { useText } from '../../../ui/use-text.ts';
import { RegisterPage } from '../RegisterPage.tsx';
import { Broadcasts } from './Broadcasts.tsx';
import { Places } from './Places.tsx';
import { PublicationFields } from './PublicationFields.tsx';

/** How the draft report was made public. */
export const PublicationPage = () => (
  <RegisterPage title="publication" lead={useText('registers')('publication.lead')}>
    {(props) => (
      <>
        <PublicationFields {...props} />
        <Places {...props} />
        <Broadcasts {...props} />
      </>
    )}
  </RegisterPage>
);
