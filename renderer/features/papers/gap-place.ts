import type { PageTitle } from '../../app/feature-route.ts';
import type { Gap } from './paper-view.ts';

/** Where the officer fills a gap: a page, or a field beside the paper itself. */
export type GapPlace =
  | { readonly kind: 'page'; readonly title: PageTitle; readonly to: string }
  | { readonly kind: 'here'; readonly fieldId: string };

type Around = { readonly dossierId: string; readonly unitId: string };

/** Id of the free text of a paper on its page. */
export const textFieldId = (field: string): string => `text-${field}`;

const ofDossier: Readonly<Record<string, readonly [PageTitle, string]>> = {
  publish: ['publication', '/registers/publication'],
  organisations: ['opinions', '/registers/opinions'],
  opinions: ['opinions', '/registers/opinions'],
  meeting: ['meeting', '/registers/meeting'],
  presenter: ['meeting', '/registers/meeting'],
  speeches: ['meeting', '/registers/meeting'],
  attendees: ['meeting', '/registers/meeting'],
  ballot: ['meeting', '/registers/meeting'],
  verify: ['verification', '/reviews/verification'],
  verified: ['verification', '/reviews/verification'],
  returned: ['verification', '/reviews/verification'],
  batch: ['verification', '/reviews/verification'],
  b: ['verification', '/reviews/verification'],
  differences: ['verification', '/reviews/verification'],
  fieldChecks: ['verification', '/reviews/verification'],
  findings: ['verification', '/reviews/verification'],
  round: ['verification', '/reviews/verification'],
  council: ['appraisal', '/reviews/appraisal'],
  appraisal: ['appraisal', '/reviews/appraisal'],
  appraised: ['appraisal', '/reviews/appraisal'],
  departments: ['appraisal', '/reviews/appraisal'],
  reviewed: ['appraisal', '/reviews/appraisal'],
  survey: ['survey', '/survey'],
  surveyQuestions: ['survey', '/survey'],
  surveyPlaces: ['survey', '/survey'],
  surveyWishes: ['survey', '/survey'],
  works: ['works', '/registers/works'],
  held: ['recognitions', '/registers/recognitions'],
  withdrawn: ['recognitions', '/registers/recognitions'],
  lost: ['walk', '/walk'],
  evidence: ['evidence', '/evidence'],
  photo: ['evidence', '/evidence'],
  photos: ['evidence', '/evidence'],
  funds: ['funds', '/registers/funds'],
  people: ['funds', '/registers/funds'],
  direction: ['direction', '/registers/direction'],
  criteria: ['walk', '/walk'],
  indicators: ['walk', '/walk'],
  codes: ['walk', '/walk'],
  naRule: ['walk', '/walk'],
};

/** Said once for the whole dossier, on its own page. */
const onDossierPage: ReadonlySet<string> = new Set([
  'superior',
  'to',
  'body',
  'ministry',
  'words',
  'asOf',
  'year',
  'variant',
  'change',
  'security',
  'model',
  'draftingOffice',
  'coordinationOffice',
  'financeOffice',
]);

const ofUnit: ReadonlySet<string> = new Set([
  'unit',
  'commune',
  'district',
  'province',
  'level',
  'members',
]);

const ofIndicator = /^(?:result|narrative)\.(.+)$/;

/** The place of a gap by the first part of its field. */
export const gapPlace = ({ field }: Gap, { dossierId, unitId }: Around): GapPlace => {
  const [head = ''] = field.split('.');
  const dossier = `/dossiers/${dossierId}`;
  const page = (title: PageTitle, to: string): GapPlace => ({ kind: 'page', title, to });
  const code = ofIndicator.exec(field)?.[1];
  if (code !== undefined) return page('walk', `${dossier}/walk/${code}`);
  const known = ofDossier[head];
  if (known) return page(known[0], `${dossier}${known[1]}`);
  if (onDossierPage.has(head)) return page('dossier', dossier);
  if (ofUnit.has(head)) return page('unit', `/units/${unitId}`);
  if (head === 'fig') return page('figures', '/figures');
  if (head === 'signer') return page('people', '/people');
  const cited = /^ref\.(P\d{2})$/.exec(field)?.[1];
  if (cited !== undefined) return page('paper', `${dossier}/papers/${cited}`);
  return { kind: 'here', fieldId: textFieldId(field.replace(/^text\./, '')) };
};

export type GapGroup = { readonly title: PageTitle | null; readonly gaps: readonly PlacedGap[] };
export type PlacedGap = Gap & { readonly place: GapPlace };

/** Gaps under the page that fills them, in the order of the paper. */
export const groupGaps = (gaps: readonly Gap[], around: Around): readonly GapGroup[] => {
  const groups = new Map<PageTitle | null, PlacedGap[]>();
  for (const gap of gaps) {
    const place = gapPlace(gap, around);
    const title = place.kind === 'page' ? place.title : null;
    groups.set(title, [...(groups.get(title) ?? []), { ...gap, place }]);
  }
  return [...groups].map(([title, placed]) => ({ title, gaps: placed }));
};
