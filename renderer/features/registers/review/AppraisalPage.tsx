import { ReviewPage } from './ReviewPage.tsx';

/** What departments and the appraisal council found. */
export const AppraisalPage = () => <ReviewPage stage="appraisal" />;
