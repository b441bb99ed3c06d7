import { ReviewPage } from './ReviewPage.tsx';

/** What the verifying body found. */
export const VerificationPage = () => <ReviewPage stage="verification" />;
