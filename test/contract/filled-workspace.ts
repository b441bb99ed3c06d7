import { createCommuneDossier } from '../core/support/commune-dossier.ts';
import type { TestCore } from '../core/support/open-test-core.ts';
import { pdfOfPages } from '../core/support/small-files.ts';
import type { Known } from './arbitrary-input.ts';

const days = ['2024-01-01', '2024-06-30', '2024-11-30'];
const dayFields = ['on', 'from', 'to', 'asOf', 'date', 'issuedOn', 'effectiveOn', 'expiresOn'];

/** A workspace in which most kinds of records are there once. */
export const fillWorkspace = async (on: TestCore): Promise<Known> => {
  const { unitId, dossierId } = await createCommuneDossier(on);
  const { personId } = await on.call('people.save', { name: 'Giàng A Sử' });
  const uploadIds = [await on.stage('a.pdf', pdfOfPages(2))];
  const targets = ['1.1'];
  const { evidenceId } = await on.call('evidence.add', { dossierId, targets, uploadIds });
  const answer = { numerator: '1.450', denominator: '1.486' };
  await on.call('assessments.enter', { dossierId, code: '4', answer });
  const { links } = await on.call('evidence.get', { evidenceId });
  const [figure] = await on.call('figures.list', { unitId });
  const uploads = [await on.stage('b.csv', 'code;value\n1.1;Đạt')];
  return {
    unitId: [unitId],
    dossierId: [dossierId],
    personId: [personId],
    evidenceId: [evidenceId],
    linkId: links.map(({ id }) => id),
    figureId: figure ? [figure.id] : [],
    code: ['1.1', '4', '12.1', '17.10', '3.6', '99.9'],
    target: ['1.1', '9', 'direction', 'condition:0', 'condition'],
    setId: ['commune-advanced-2021-2025'],
    baseSetId: ['commune-advanced-2021-2025'],
    concept: ['households', 'population'],
    paper: ['P01', 'P02', 'P04', 'P99'],
    uploadId: uploads,
    uploadIds: uploads,
    scanUploadId: uploads,
    id: ['male', 'female'],
    ...Object.fromEntries(dayFields.map((field) => [field, days])),
  };
};
