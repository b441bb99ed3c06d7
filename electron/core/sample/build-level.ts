import { evidenceFieldsSchema } from '#shared/evidence/evidence.ts';
import { unitFullName } from '#shared/units/unit.ts';
import type { Builder } from './builder.ts';
import { buildReviews } from './build-reviews.ts';
import { buildLevelSurvey } from './build-survey.ts';
import type { LevelData } from './level-data.ts';
import { paintPhoto } from './paint-photo.ts';
import { proofDocument } from './proof-document.ts';
import { renderBytes } from './render-bytes.ts';
import { signPapers } from './sign-papers.ts';

export type LevelBuilder = Pick<Builder, 'call' | 'stage' | 'context' | 'job'> & {
  readonly data: LevelData;
};
type At = { readonly unitId: string; readonly dossierId: string };

/** Plays the work of an office of another level than a commune, from its units to the papers of the council. */
export const buildLevel = async (builder: LevelBuilder): Promise<{ dossierId: string }> => {
  const { call, data } = builder;
  const info = await call('workspace.info', {});
  if (info.officer === '') await call('workspace.setOfficer', { name: data.officer });
  if (data.set) await call('criteria.saveSet', { set: data.set });
  const unitIds = await buildUnits(builder);
  const unitId = unitIds.get(data.unit) ?? '';
  const created = await call('dossiers.create', { ...data.dossier, unitId });
  const at: At = { unitId, dossierId: created.dossierId };
  await call('dossiers.update', { dossierId: at.dossierId, patch: data.details });
  await buildLedger(builder, at);
  await buildProofs(builder, at);
  await buildHearing(builder, at);
  const papers = await call('papers.list', { dossierId: at.dossierId });
  const known = new Set(papers.map(({ paper }) => paper));
  const signed = data.signed.filter(({ paper }) => known.has(paper));
  const issuer = await issuerOf(builder, unitId);
  await signPapers(builder, { dossierId: at.dossierId, issuer, signed });
  await buildReviews(builder, at.dossierId, data.reviews);
  await buildLevelSurvey(builder, at.dossierId, unitIds);
  return { dossierId: at.dossierId };
};

const buildUnits = async ({ call, data }: LevelBuilder): Promise<ReadonlyMap<string, string>> => {
  const ids = new Map<string, string>();
  for (const { key, parent, ...unit } of data.units) {
    const parentId = parent === undefined ? null : ids.get(parent);
    const { unitId } = await call('units.create', { ...unit, parentId });
    ids.set(key, unitId);
  }
  for (const { name, unit, ...term } of data.people) {
    const { personId } = await call('people.save', { name });
    await call('people.saveTerm', {
      term: { ...term, personId, unitId: ids.get(unit), to: null },
    });
  }
  for (const { unit, ...fields } of data.recognitions) {
    await call('registers.saveRecognition', { fields: { ...fields, unitId: ids.get(unit) } });
  }
  return ids;
};

const buildLedger = async (
  { call, data }: LevelBuilder,
  { unitId, dossierId }: At,
): Promise<void> => {
  for (const figure of data.figures) await call('figures.save', { ...figure, unitId });
  for (const document of data.direction)
    await call('registers.saveDocument', { fields: { ...document, unitId } });
  for (const work of data.works) await call('finance.saveWork', { fields: { ...work, unitId } });
  for (const { code, ...answer } of data.answers) {
    await call('assessments.enter', { dossierId, code, answer });
    await call('assessments.setNarrative', { dossierId, code, text: data.narrative });
  }
  const conditions = await call('assessments.conditions', { dossierId });
  for (const { position } of conditions) {
    const held = { verdict: 'met', reason: data.conditions, evidenceId: null };
    await call('assessments.saveCondition', { dossierId, position, ...held });
  }
};

/** Each proof as a real small file that is made now. */
const buildProofs = async (builder: LevelBuilder, { dossierId }: At): Promise<void> => {
  const { call, data, stage } = builder;
  const add = async (file: string, bytes: Uint8Array, fields: Proof): Promise<void> => {
    const { targets, ...metadata } = fields;
    const uploadIds = [await stage(file, bytes)];
    await call('evidence.add', { dossierId, targets, uploadIds, metadata });
  };
  for (const paper of data.evidence) {
    const document = proofDocument(evidenceFieldsSchema.partial().parse(paper));
    await add(`${paper.label}.pdf`, await renderBytes(builder, document), paper);
  }
  for (const [index, photo] of data.photos.entries()) {
    await add(`${photo.label}.jpg`, paintPhoto(index), { ...photo, form: 'photo', kind: 'Ảnh' });
  }
};

type Proof = { readonly targets: readonly string[]; readonly [field: string]: unknown };

const buildHearing = async ({ call, data }: LevelBuilder, { dossierId }: At): Promise<void> => {
  for (const text of data.texts) await call('papers.saveText', { dossierId, ...text });
  await call('registers.savePublication', { dossierId, ...data.publication });
  for (const on of data.broadcasts) {
    await call('registers.saveBroadcast', { fields: { dossierId, on, note: '' } });
  }
  const { procedure } = await call('dossiers.get', { dossierId });
  const answers = (procedure?.organisations ?? []).map((organisation, index) => ({
    organisation,
    number: `${20 + index}/CV`,
    on: '2024-12-12',
    content: 'Nhất trí với dự thảo báo cáo.',
    reply: 'Tiếp thu.',
  }));
  const lists = [
    ['registers.saveAnswer', answers],
    ['registers.saveOpinion', data.opinions],
    ['registers.saveAttendee', data.attendees],
    ['registers.saveSpeech', data.speeches],
  ] as const;
  for (const [method, rows] of lists) {
    for (const [position, row] of rows.entries()) {
      await call(method, { fields: { ...row, dossierId, position } });
    }
  }
  await call('registers.saveMeeting', { dossierId, ...data.meeting });
};

const issuerOf = async ({ call }: LevelBuilder, unitId: string): Promise<string> => {
  const unit = (await call('units.list', {})).find(({ id }) => id === unitId);
  return unit ? `Ủy ban nhân dân ${unitFullName(unit)}` : '';
};
