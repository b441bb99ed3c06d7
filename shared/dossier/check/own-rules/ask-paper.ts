import type { Ask } from '#shared/procedures/own-rule.ts';
import { newestVersion } from '../../paper-state.ts';
import type { PaperVersion } from '../../dossier.ts';
import type { CheckFacts } from '../check-facts.ts';
import { paperPlace } from '../places.ts';
import type { Found } from '../rule.ts';

type AskPaper = Extract<Ask, { readonly kind: 'paper' }>;

/** A paper of any stage is made, signed, or signed with its scan. */
export const askPaper = ({ paper, stage }: AskPaper, { source }: CheckFacts): readonly Found[] => {
  const version = newestVersion(source.versions, paper);
  if (version && reached[stage](version)) return [];
  return [{ fault: stage, place: paperPlaceOf(source.procedure, paper) }];
};

const isSigned = ({ number, signedOn }: PaperVersion): boolean =>
  number !== null && signedOn !== null;

const reached: Readonly<Record<AskPaper['stage'], (version: PaperVersion) => boolean>> = {
  made: () => true,
  signed: isSigned,
  scanned: (version) => isSigned(version) && version.scanSha256 !== null,
};

type Papers = Pick<CheckFacts['source']['procedure'], 'papers'>;

export const paperPlaceOf = ({ papers }: Papers, paper: string) =>
  paperPlace({ paper, name: papers.find((one) => one.paper === paper)?.name ?? paper });
