import { readFileSync } from 'node:fs';
import type { Methods } from '#shared/contract/methods.ts';
import { day } from '#shared/kernel/day.ts';
import { advancedSet, type Commune } from '../core/support/commune-dossier.ts';
import { meeting } from '../core/support/meeting.ts';
import { overlayInput, stricterLevel } from '../core/support/overlay-input.ts';
import { ownList, ownListFile } from '../core/support/own-list.ts';
import { pdfOfPages } from '../core/support/small-files.ts';
import { madeSet } from '../fixtures/made-set.ts';
import { undoneInAreas } from './undo-areas.ts';
import { crosswalk, ownConcept } from './undo-inputs.ts';

type Name = keyof Methods & string;

/** Brings a fresh commune to where the command can be run, and answers with its input. */
type Case = (commune: Commune) => Promise<unknown>;

const asOf = day('2024-11-30');
const typed = madeSet({ id: 'bo-tu-nhap', level: 'commune', sizes: [2, 1] });

const withProof = async ({ call, stage, dossierId }: Commune) =>
  call('evidence.add', {
    dossierId,
    targets: ['1.1'],
    uploadIds: [await stage('a.pdf', pdfOfPages(2))],
    onTwin: 'add',
  });

const citedOf = ({ dossierId }: Commune, evidenceId: string) => ({
  dossierId,
  target: '1.1',
  evidenceId,
});

/** A proof of two files, of which the second is cited. */
const withTwoFiles = async (core: Commune) => {
  const { call, stage } = core;
  const { evidenceId } = await withProof(core);
  const uploadIds = [await stage('b.pdf', pdfOfPages(3))];
  await call('evidence.addFiles', { evidenceId, uploadIds });
  const { linkId } = await call('evidence.link', { ...citedOf(core, evidenceId), pageFrom: 3 });
  const { files } = await call('evidence.get', { evidenceId });
  return { evidenceId, linkId, fileIds: files.map(({ id }) => id) };
};

const withOverlay = async ({ call }: Commune) =>
  call('criteria.saveOverlay', overlayInput({ levels: [stricterLevel] }));

const withVillages = async ({ call, unitId }: Commune) => {
  for (const name of ['Nà Thình', 'Khuổi Dẻ'])
    await call('units.create', { level: 'village', name, parentId: unitId });
  const concepts = ['households'];
  const { sheetId } = await call('villages.createSheet', { unitId, asOf, concepts });
  const { rows } = await call('villages.sheet', { sheetId });
  const villageIds = rows.map(({ villageId }) => villageId);
  const cells = villageIds.map((villageId) => ({ villageId, concept: 'households', value: '7' }));
  return { sheetId, villageId: villageIds[0] ?? '', cells };
};

const earlierDossier = async ({ call, unitId }: Commune) => {
  const on = { unitId, setId: advancedSet, year: 2024, asOf: day('2024-02-29') };
  const { dossierId } = await call('dossiers.create', on);
  await call('assessments.enter', { dossierId, code: '3.4', answer: { value: '95' } });
  return dossierId;
};

const withImport = async ({ call, stage, dossierId }: Commune) => {
  const uploadId = await stage('so-lieu.csv', 'Mã;Kết quả;Ghi chú\n1.1;Đạt;đã xong\n4;98,5;');
  const { digest } = await call('imports.preview', { dossierId, uploadId });
  return { dossierId, uploadId, digest, remember: true };
};

const withPaper = async ({ call, dossierId }: Commune) =>
  call('papers.make', { dossierId, papers: ['P05'], formats: ['docx'] });

const recognition = ({ unitId }: Commune) => ({
  unitId,
  setId: 'commune-standard-2021-2025',
  grade: 'đạt chuẩn nông thôn mới',
  year: 2021,
  act: 'Quyết định số 12/QĐ-UBND',
  on: day('2021-12-20'),
  stillMet: null,
  total: null,
  reviewedOn: null,
});

/** Commands that an input made at random hardly ever fits. */
export const undoneByHand: { readonly [N in Name]?: Case } = {
  'figures.removeConcept': async ({ call }) => call('figures.addConcept', ownConcept),
  'figures.remove': async ({ call, unitId }) =>
    call('figures.save', { unitId, concept: 'population', asOf, value: '5.120' }),
  'criteria.saveSet': async () => ({ set: { ...typed, counts: {} } }),
  'criteria.importSet': async ({ stage }) => ({
    uploadId: await stage('bo.json', JSON.stringify(typed)),
  }),
  'criteria.attachText': async ({ stage }) => ({
    setId: advancedSet,
    uploadId: await stage('quyet-dinh.pdf', pdfOfPages(3)),
  }),
  'criteria.saveOverlay': async () => overlayInput({ levels: [stricterLevel] }),
  'criteria.removeOverlay': async (core) => ({ overlayId: (await withOverlay(core)).overlayId }),
  'criteria.importOverlay': async (core) => {
    const { overlayId } = await withOverlay(core);
    const { fileSha256 } = await core.call('criteria.exportOverlay', { overlayId });
    const text = readFileSync((await core.core.openFile(fileSha256))?.path ?? '', 'utf8');
    await core.call('criteria.removeOverlay', { overlayId });
    return { uploadId: await core.stage('tinh.json', text) };
  },
  'dossiers.create': async ({ unitId }) => ({
    unitId,
    setId: 'commune-standard-2021-2025',
    year: 2024,
  }),
  'dossiers.setOverlay': async (core) => ({
    dossierId: core.dossierId,
    overlayId: (await withOverlay(core)).overlayId,
  }),
  'dossiers.takeOverNewer': async (core) => {
    const { call, dossierId } = core;
    const { overlayId } = await withOverlay(core);
    await call('dossiers.setOverlay', { dossierId, overlayId });
    await call('criteria.saveOverlay', { ...overlayInput({ title: 'Mức mới' }), id: overlayId });
    const { pins } = await call('dossiers.get', { dossierId });
    const pin = pins.find(({ outdated }) => outdated);
    return { dossierId, kind: pin?.kind };
  },
  'assessments.upgrade': async (core) => ({
    dossierId: await earlierDossier(core),
    setId: advancedSet,
    version: 1,
  }),
  'assessments.markReviewed': async (core) => {
    const dossierId = await earlierDossier(core);
    await core.call('assessments.upgrade', { dossierId, setId: advancedSet, version: 1 });
    return { dossierId, place: 'indicator', code: '3.4' };
  },
  'checklist.choose': async (core) => ({
    dossierId: core.dossierId,
    requirement: '1.1/master-plan-decision',
    evidenceId: (await withProof(core)).evidenceId,
  }),
  'checklist.saveOwn': async () => ownList,
  'checklist.removeOwn': async ({ call }) => {
    await call('checklist.saveOwn', ownList);
    return { setId: ownList.setId, provinceName: ownList.provinceName };
  },
  'checklist.importOwn': async ({ stage }) => ({
    uploadId: await stage('danh-muc.json', ownListFile),
  }),
  'crosswalks.save': async () => ({ ...crosswalk, lines: [] }),
  'crosswalks.reset': async ({ call }) => {
    await call('crosswalks.save', { ...crosswalk, lines: [] });
    return crosswalk;
  },
  'imports.apply': withImport,
  'imports.forgetMapping': async (core) => {
    await core.call('imports.apply', await withImport(core));
    const [mapping] = await core.call('imports.mappings', {});
    return { id: mapping?.id };
  },
  'evidence.add': async ({ stage, dossierId }) => ({
    dossierId,
    targets: ['1.1', '4'],
    uploadIds: [await stage('b.pdf', pdfOfPages(1))],
  }),
  'evidence.addFiles': async (core) => ({
    evidenceId: (await withProof(core)).evidenceId,
    uploadIds: [await core.stage('c.pdf', pdfOfPages(3))],
  }),
  'evidence.updateMany': async (core) => ({
    evidenceIds: [(await withProof(core)).evidenceId],
    patch: { box: 'Hộp 03', folder: 'Tập 2' },
  }),
  'evidence.update': async (core) => ({
    evidenceId: (await withProof(core)).evidenceId,
    patch: { number: '12/QĐ-UBND', subject: 'phê duyệt quy hoạch' },
  }),
  'evidence.replace': async (core) => {
    const { evidenceId } = await withProof(core);
    await core.call('evidence.link', { ...citedOf(core, evidenceId), pageFrom: 2 });
    const uploadIds = [await core.stage('moi.pdf', pdfOfPages(3))];
    const patch = { number: '12/GCN' };
    return { evidenceId, uploadIds, patch, reason: 'giấy mới' };
  },
  'evidence.removeFile': async (core) => ({ fileId: (await withTwoFiles(core)).fileIds[1] }),
  'evidence.orderFiles': async (core) => {
    const { evidenceId, fileIds } = await withTwoFiles(core);
    return { evidenceId, fileIds: fileIds.toReversed() };
  },
  'evidence.cite': async (core) => ({ linkId: (await withTwoFiles(core)).linkId, pageFrom: 1 }),
  'evidence.confirmCitation': async (core) => {
    const { evidenceId } = await withProof(core);
    const link = await core.call('evidence.link', { ...citedOf(core, evidenceId), pageFrom: 2 });
    const uploadIds = [await core.stage('moi.pdf', pdfOfPages(3))];
    await core.call('evidence.replace', { evidenceId, uploadIds });
    return link;
  },
  'evidence.move': async (core) => ({ linkId: (await withTwoFiles(core)).linkId, target: '4' }),
  'evidence.merge': async (core) => ({
    evidenceId: (await withProof(core)).evidenceId,
    otherId: (await withTwoFiles(core)).evidenceId,
  }),
  'evidence.split': async (core) => {
    const { evidenceId, fileIds } = await withTwoFiles(core);
    return { evidenceId, fileIds: fileIds.slice(1) };
  },
  'registers.saveMeeting': async ({ dossierId }) => ({ dossierId, ...meeting }),
  'registers.saveRecognition': async (core) => ({ fields: recognition(core) }),
  'registers.removeRecognition': async (core) =>
    core.call('registers.saveRecognition', { fields: recognition(core) }),
  'binder.bound': async ({ dossierId }) => ({ dossierId }),
  'papers.make': async ({ dossierId }) => ({ dossierId, papers: ['P05'], formats: ['docx'] }),
  'papers.sign': async (core) => {
    await withPaper(core);
    const scanUploadId = await core.stage('da-ky.pdf', pdfOfPages(1));
    const signature = { number: '88', signedOn: day('2024-12-24'), confirmUncompared: true };
    return { dossierId: core.dossierId, paper: 'P05', ...signature, scanUploadId };
  },
  ...undoneInAreas,
  'villages.changeSheet': async (core) => ({
    sheetId: (await withVillages(core)).sheetId,
    concepts: ['population'],
  }),
  'villages.removeSheet': async (core) => ({ sheetId: (await withVillages(core)).sheetId }),
  'villages.fill': withVillages,
  'villages.markReturn': async (core) => {
    const { sheetId, villageId } = await withVillages(core);
    return { sheetId, villageId, handedInOn: day('2024-12-02') };
  },
  'villages.useSums': async (core) => {
    const { sheetId, cells } = await withVillages(core);
    await core.call('villages.fill', { sheetId, cells });
    return { sheetId };
  },
};
