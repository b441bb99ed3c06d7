import type { ReviewStage } from '#shared/review/review.ts';
import { Loaded } from '../../../app/Loaded.tsx';
import { useQuery } from '../../../app/use-query.ts';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { useText } from '../../../ui/use-text.ts';
import { StageMeeting } from '../meeting/StageMeeting.tsx';
import type { Rules } from '../RegisterPage.tsx';
import { useDossierId } from '../use-dossier-id.ts';
import { AboutReview } from './AboutReview.tsx';
import { Findings } from './findings/Findings.tsx';
import { FindingsFile } from './findings/FindingsFile.tsx';
import { Results } from './results/Results.tsx';
import { ReviewStart } from './ReviewStart.tsx';
import type { At, ReportedCriterion, StageReview } from './review-types.ts';

type Props = { readonly stage: ReviewStage };

/** What the bodies of one stage write about a dossier: who and when, results, what is missing, the meeting. */
export const ReviewPage = ({ stage }: Props) => {
  const dossierId = useDossierId();
  const found = useQuery('review.get', { dossierId, stage });
  const criteria = useQuery('review.criteria', { dossierId });
  const dossier = useQuery('dossiers.get', { dossierId });
  return (
    <>
      <PageHeader
        title={useText('titles')(stage)}
        lead={useText('review')(`lead.${stage}`)}
        actions={<FindingsFile at={{ dossierId, stage }} />}
      />
      <Loaded query={found}>
        {(review) => (
          <Loaded query={criteria}>
            {(reported) => (
              <Loaded query={dossier}>
                {({ procedure }) => (
                  <Parts
                    at={{ dossierId, stage }}
                    found={review}
                    criteria={reported}
                    rules={procedure}
                  />
                )}
              </Loaded>
            )}
          </Loaded>
        )}
      </Loaded>
    </>
  );
};

type PartsProps = {
  readonly at: At;
  readonly found: StageReview;
  readonly criteria: readonly ReportedCriterion[];
  readonly rules: Rules;
};

const Parts = ({ at, found, criteria, rules }: PartsProps) => {
  const { review, results, findings, meeting } = found;
  const isBegun = results.length > 0 || findings.length > 0 || meeting !== null;
  if (!review && !isBegun) return <ReviewStart at={at} />;
  return (
    <>
      {review ? <AboutReview review={review} results={results} /> : <ReviewStart at={at} />}
      <Results at={at} criteria={criteria} results={results} />
      <Findings at={at} criteria={criteria} findings={findings} />
      <StageMeeting {...at} held={found} rules={rules} />
    </>
  );
};
