import type { DossierData } from './dossier-data.ts';
import { overlayOf, setOf } from './data/pinned-text.ts';
import { rejudge, type Rejudged } from './rejudge.ts';

/** Codes of what can be wrong inside a dossier.json of the right shape. */
export const dossierDataFaults = [
  'data.verdictDiffers',
  'data.totalsDiffer',
  'data.indicatorsDiffer',
  'data.fileTwice',
  'data.fileUnlisted',
  'data.fileUnused',
  'data.pageMissing',
  'data.proofUnknown',
  'data.targetUnknown',
] as const;

export type DossierDataProblem = {
  readonly code: (typeof dossierDataFaults)[number];
  /** Where in dossier.json: "criteria/17.3", "papers/P02", a path of a file. */
  readonly path: string;
  readonly values: Readonly<Record<string, string>>;
};

type Code = DossierDataProblem['code'];

const problem = (
  code: Code,
  path: string,
  values: Readonly<Record<string, string>> = {},
): DossierDataProblem => ({ code, path, values });

/** What a dossier.json says that its own texts, answers and files do not bear out; empty where all agrees. */
export const checkDossierData = (data: DossierData): readonly DossierDataProblem[] => [
  ...checkJudgement(
    data,
    rejudge({ national: setOf(data.set), overlay: overlayOf(data.overlay), data }),
  ),
  ...checkPaths(data),
  ...checkUses(data),
];

/** Verdicts and totals as the office states them, against those that follow from its answers. */
export const checkJudgement = (
  { criteria, totals }: Pick<DossierData, 'criteria' | 'totals'>,
  { evaluations, score }: Rejudged,
): readonly DossierDataProblem[] => {
  const stated = criteria.flatMap(({ indicators }) => indicators);
  const differing = stated.flatMap(({ code, verdict }) => {
    const found = evaluations.get(code)?.verdict;
    if (found === undefined) return [problem('data.indicatorsDiffer', `criteria/${code}`)];
    return found === verdict
      ? []
      : [problem('data.verdictDiffers', `criteria/${code}`, { stated: verdict, found })];
  });
  const lacking = [...evaluations.keys()]
    .filter((code) => !stated.some((one) => one.code === code))
    .map((code) => problem('data.indicatorsDiffer', `criteria/${code}`));
  const counts = (of: Pick<DossierData['totals'], 'verdict' | 'criteria' | 'indicators'>) =>
    [
      of.verdict,
      `${of.criteria.met}/${of.criteria.total}`,
      `${of.indicators.counted}/${of.indicators.total}`,
      of.indicators.notApplicable,
    ].join(' · ');
  const [told, found] = [counts(totals), counts({ ...score.totals, verdict: score.verdict })];
  return [
    ...differing,
    ...lacking,
    ...(told === found ? [] : [problem('data.totalsDiffer', 'totals', { stated: told, found })]),
  ];
};

/** Paths of files that a paper or proof names. */
const namedPaths = ({ papers, proofs }: DossierData): readonly string[] => [
  ...papers.flatMap(({ files, scan, cites }) => [
    ...files.map(({ path }) => path),
    ...(scan === null ? [] : [scan]),
    ...cites.flatMap(({ path }) => path ?? []),
  ]),
  ...proofs.flatMap(({ files, uses }) => [...files, ...uses.flatMap(({ path }) => path ?? [])]),
];

const checkPaths = (data: DossierData): readonly DossierDataProblem[] => {
  const listed = data.files.map(({ path }) => path.toLowerCase());
  const named = new Set(namedPaths(data).map((path) => path.toLowerCase()));
  return [
    ...data.files.flatMap(({ path }, at) =>
      listed.indexOf(path.toLowerCase()) === at ? [] : [problem('data.fileTwice', path)],
    ),
    ...[...named]
      .filter((path) => !listed.includes(path))
      .map((path) => problem('data.fileUnlisted', path)),
    ...data.files.flatMap(({ path }) =>
      named.has(path.toLowerCase()) ? [] : [problem('data.fileUnused', path)],
    ),
  ];
};

/** Every citation leads to an indicator or condition there is, and to a page the file has. */
const checkUses = (data: DossierData): readonly DossierDataProblem[] => {
  const { criteria, conditions, proofs, files } = data;
  const targets = new Set([
    'direction',
    'condition',
    ...criteria.flatMap(({ indicators }) => indicators.map(({ code }) => code)),
    ...conditions.map(({ position }) => `condition:${position}`),
  ]);
  const pages = new Map(files.map(({ path, pages: count }) => [path, count]));
  const ids = new Set(proofs.map(({ id }) => id));
  const uses = proofs.flatMap(({ code, uses: all }) => all.map((use) => ({ code, use })));
  return [
    ...uses.flatMap(({ code, use }) => {
      const { target, path, pageFrom, pageTo } = use;
      const count = path === null ? null : (pages.get(path) ?? null);
      const last = pageTo ?? pageFrom ?? 0;
      const at = `proofs/${code}`;
      return [
        ...(targets.has(target) ? [] : [problem('data.targetUnknown', at, { target })]),
        ...(count !== null && last > count
          ? [problem('data.pageMissing', path ?? at, { page: String(last), pages: String(count) })]
          : []),
      ];
    }),
    ...conditions.flatMap(({ position, proofId }) =>
      proofId === null || ids.has(proofId)
        ? []
        : [problem('data.proofUnknown', `conditions/${position}`, { proof: proofId })],
    ),
  ];
};
