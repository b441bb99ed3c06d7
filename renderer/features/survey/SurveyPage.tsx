import { useParams } from 'wouter';
import type { OutputOf } from '../../bridge/client.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { useQuery } from '../../app/use-query.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useText } from '../../ui/use-text.ts';
import { About } from './About.tsx';
import { Places } from './Places.tsx';
import { Prints } from './Prints.tsx';
import { Results } from './Results.tsx';
import { Start } from './Start.tsx';
import type { Begun } from './survey-view.ts';

/** The satisfaction survey of a dossier, from its plan to its result. */
export const SurveyPage = () => {
  const text = useText('survey');
  const { dossierId = '' } = useParams();
  return (
    <>
      <PageHeader title={useText('titles')('survey')} lead={text('lead')} />
      <Loaded query={useQuery('survey.get', { dossierId })}>
        {(view) => {
          const begun = begunOf(view);
          return begun ? (
            <Parts dossierId={dossierId} view={begun} />
          ) : (
            <Start dossierId={dossierId} view={view} />
          );
        }}
      </Loaded>
    </>
  );
};

const begunOf = (view: OutputOf<'survey.get'>): Begun | null => {
  const { survey, guidance, results } = view;
  return survey && guidance && results ? { ...view, survey, guidance, results } : null;
};

const Parts = ({ dossierId, view }: { readonly dossierId: string; readonly view: Begun }) => (
  <>
    <About dossierId={dossierId} view={view} />
    <Places dossierId={dossierId} view={view} />
    <Prints dossierId={dossierId} />
    <Results view={view} />
  </>
);
