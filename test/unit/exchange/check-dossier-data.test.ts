import { expect, test } from 'vitest';
import { checkDossierData } from '#shared/exchange/check-dossier-data.ts';
import { endingOf, paperPath, proofPath } from '#shared/exchange/data-path.ts';
import { dataPathSchema } from '#shared/exchange/data/file-data.ts';
import type { DossierData } from '#shared/exchange/dossier-data.ts';
import { smallDossierData } from '../../fixtures/dossier-data.ts';

const problemsOf = (change: (data: DossierData) => DossierData) =>
  checkDossierData(change(smallDossierData())).map(({ code, path }) => [code, path]);

const firstIndicator = (change: object) => (data: DossierData) => ({
  ...data,
  criteria: data.criteria.map((criterion, at) =>
    at > 0
      ? criterion
      : {
          ...criterion,
          indicators: criterion.indicators.map((one, place) =>
            place > 0 ? one : { ...one, ...change },
          ),
        },
  ),
});

const firstUse = (change: object) => (data: DossierData) => ({
  ...data,
  proofs: data.proofs.map((proof) => ({
    ...proof,
    uses: proof.uses.map((use) => ({ ...use, ...change })),
  })),
});

test('a dossier that agrees with itself has no problem', () => {
  expect(checkDossierData(smallDossierData())).toEqual([]);
});

test.each<[string, (data: DossierData) => DossierData, [string, string][]]>([
  [
    'a verdict that does not follow from the answer',
    firstIndicator({ verdict: 'not-met' }),
    [['data.verdictDiffers', 'criteria/1.1']],
  ],
  [
    'an answer that was changed behind the verdict',
    firstIndicator({ answer: { achieved: false } }),
    [
      ['data.verdictDiffers', 'criteria/1.1'],
      ['data.totalsDiffer', 'totals'],
    ],
  ],
  [
    'an indicator that the set does not have, in place of one it has',
    firstIndicator({ code: '9.9' }),
    [
      ['data.indicatorsDiffer', 'criteria/9.9'],
      ['data.indicatorsDiffer', 'criteria/1.1'],
      ['data.totalsDiffer', 'totals'],
      ['data.targetUnknown', 'proofs/H7K2Q-9XM4D-3'],
    ],
  ],
  [
    'totals that are others',
    (data) => ({
      ...data,
      totals: { ...data.totals, indicators: { ...data.totals.indicators, counted: 3 } },
    }),
    [['data.totalsDiffer', 'totals']],
  ],
  [
    'a page that the file does not have',
    firstUse({ pageFrom: 3 }),
    [['data.pageMissing', 'proofs/H7K2Q-9XM4D-3-1.pdf']],
  ],
  [
    'a citation of no file',
    firstUse({ path: 'proofs/H7K2Q-9XM4D-3-2.pdf' }),
    [['data.fileUnlisted', 'proofs/h7k2q-9xm4d-3-2.pdf']],
  ],
  [
    'a file nobody names',
    (data) => ({ ...data, papers: [] }),
    [['data.fileUnused', 'papers/P02-bao-cao-ket-qua.pdf']],
  ],
  [
    'a path that is there twice',
    (data) => ({ ...data, files: [...data.files, ...data.files.slice(0, 1)] }),
    [['data.fileTwice', 'papers/P02-bao-cao-ket-qua.pdf']],
  ],
])('%s is told', (_what, change, expected) => {
  expect(problemsOf(change)).toEqual(expected);
});

test('paths are readable and safe on every system', () => {
  const title = `Báo cáo kết quả ${'thực hiện '.repeat(20)}Đường xã`;
  const paths = [
    paperPath({ id: 'P01', title: 'Tờ trình' }, { ending: 'pdf' }),
    paperPath({ id: 'P02', title }, { ending: 'docx', isScan: true }),
    proofPath({ code: 'H7K2Q-9XM4D-3', place: 1, revision: 2, ending: 'pdf' }),
  ];
  expect(paths[0]).toBe('papers/P01-to-trinh.pdf');
  expect(paths[2]).toBe('proofs/H7K2Q-9XM4D-3-lan2-1.pdf');
  for (const path of paths) expect(dataPathSchema.parse(path)).toBe(path);
  const ending = (mediaType: string, name: string) => endingOf({ mediaType, name });
  expect(ending('image/jpeg', 'a.exe')).toBe('jpg');
  expect(ending('application/octet-stream', 'ban-do.DWG')).toBe('dwg');
  expect(ending('application/octet-stream', 'chay.exe')).toBe('bin');
  expect(ending('text/plain', 'trang.HTML')).toBe('bin');
});
