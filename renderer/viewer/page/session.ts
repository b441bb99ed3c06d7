import type { Verdict } from '#shared/criteria/verdict.ts';
import { checkJudgement, type DossierDataProblem } from '#shared/exchange/check-dossier-data.ts';
import type { Finding } from '#shared/exchange/findings/finding.ts';
import { rejudge, type Rejudged } from '#shared/exchange/rejudge.ts';
import type { ViewerData } from '#shared/exchange/viewer/viewer-data.ts';
import { keepFindings, keptFindings, type Reviewer } from '../findings/kept-findings.ts';
import { speakIn, type ViewerLanguage, type Words } from '../words/words.ts';

export type Filter = Verdict | 'all' | 'commented' | 'differs';

/** What the reader is doing: one page, no server, so this is all the state there is. */
export type Session = {
  readonly page: ViewerData;
  readonly rejudged: Rejudged;
  /** Where the office's verdicts and totals do not follow from its answers. */
  readonly differences: readonly DossierDataProblem[];
  language: ViewerLanguage;
  words: Words;
  query: string;
  filter: Filter;
  findings: readonly Finding[];
  reviewer: Reviewer;
  /** The browser keeps what is written here. */
  isKept: boolean;
  /** Written since the last file was saved. */
  isUnsaved: boolean;
  /** Draws the open part again. */
  show: () => void;
};

export const createSession = (page: ViewerData): Session => {
  const { national, overlay, data } = page;
  const rejudged = rejudge({ national, overlay, data });
  const kept = keptFindings(page);
  return {
    page,
    rejudged,
    differences: checkJudgement(data, rejudged),
    language: 'vi',
    words: speakIn('vi'),
    query: '',
    filter: 'all',
    findings: kept.findings,
    reviewer: kept.reviewer,
    isKept: kept.isKept,
    isUnsaved: false,
    show: () => undefined,
  };
};

/** Every change of what the reviewer wrote goes through here, so that none is only on the screen. */
export const writeFindings = (session: Session, findings: readonly Finding[]): void => {
  session.findings = findings;
  session.isUnsaved = true;
  session.isKept = keepFindings(session.page, { findings, reviewer: session.reviewer });
};
