import type { Builder } from './builder.ts';

type Ids = { readonly communeId: string; readonly dossierId: string };

/** Funds, direction, texts and, where the dossier is complete, publication, opinions and the meeting. */
export const buildRegisters = async (builder: Builder, ids: Ids): Promise<void> => {
  await buildFunds(builder, ids.communeId);
  await buildDirection(builder, ids.communeId);
  for (const text of builder.data.registers.texts) {
    await builder.call('papers.saveText', { dossierId: ids.dossierId, ...text });
  }
  if (builder.variant === 'complete') await buildHearing(builder, ids.dossierId);
};

const buildFunds = async ({ call, data }: Builder, unitId: string): Promise<void> => {
  const { flows, contributions, stated } = data.funds;
  for (const flow of flows) await call('finance.saveFlow', { ...flow, unitId });
  for (const one of contributions)
    await call('finance.saveContribution', { fields: { ...one, unitId } });
  for (const one of stated) await call('finance.saveStated', { fields: { ...one, unitId } });
};

const buildDirection = async ({ call, data }: Builder, unitId: string): Promise<void> => {
  const lists = [
    ['registers.saveDocument', data.direction.documents],
    ['registers.saveEvent', data.direction.events],
    ['registers.saveProduct', data.direction.products],
  ] as const;
  for (const [method, rows] of lists) {
    for (const row of rows) await call(method, { fields: { ...row, unitId } });
  }
};

const buildHearing = async ({ call, data }: Builder, dossierId: string): Promise<void> => {
  const { registers } = data;
  await call('registers.savePublication', { dossierId, ...registers.publication });
  for (const on of registers.broadcasts) {
    await call('registers.saveBroadcast', { fields: { dossierId, on, note: '' } });
  }
  const lists = [
    ['registers.savePlace', registers.places],
    ['registers.saveAnswer', registers.answers],
    ['registers.saveOpinion', registers.opinions],
    ['registers.saveAttendee', registers.attendees],
    ['registers.saveSpeech', registers.speeches],
  ] as const;
  for (const [method, rows] of lists) {
    for (const [position, row] of rows.entries()) {
      await call(method, { fields: { ...row, dossierId, position } });
    }
  }
  await call('registers.saveMeeting', { dossierId, ...registers.meeting });
};
