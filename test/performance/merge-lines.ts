import { createHash, randomUUID } from 'node:crypto';
import path from 'node:path';
import { Readable } from 'node:stream';
import { createReadStream, mkdirSync } from 'node:fs';
import { createCore } from '#core/create-core.ts';
import { writeContainer } from '#core/exchange/container/write-container.ts';
import { journalLines } from '#shared/exchange/merge-file.ts';
import { sealEntry } from '#shared/journal/chain.ts';
import type { ChangeEvent, FieldValue } from '#shared/journal/change-event.ts';
import { formatTime } from '#shared/journal/hybrid-clock.ts';
import { instantSchema } from '#shared/kernel/day.ts';
import type { Line } from './table.ts';

const records = 11_000;
const begin = Date.parse('2024-11-01T00:00:00.000Z');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** One opinion of the people, as its command writes it: nine fields. */
const fieldsOf = (number: number): Readonly<Record<string, FieldValue>> => ({
  removed: false,
  dossierId: 'ho-so-lon',
  village: `Bản ${number % 40}`,
  content: `Ý kiến thứ ${number}: đề nghị sửa đường vào bản trước mùa mưa.`,
  form: 'meeting',
  outcome: 'accepted',
  reply: '',
  place: '',
  position: number,
});

const entriesOf = (deviceId: string): readonly ChangeEvent[] => {
  const entries: ChangeEvent[] = [];
  for (let number = 0; number < records; number += 1) {
    for (const [field, newValue] of Object.entries(fieldsOf(number))) {
      const millis = begin + entries.length * 1000;
      const facts = { deviceId, method: 'registers.saveOpinion', officer: 'Lò Văn Páo' };
      const change = { entity: 'opinion', recordId: `y-kien-${number}`, field, oldValue: null };
      const entry = {
        ...facts,
        ...change,
        newValue,
        seq: entries.length + 1,
        hlc: formatTime({ millis, counter: 0 }, deviceId),
        commandId: `lenh-${number}`,
        at: new Date(millis).toISOString(),
        previousHash: entries.at(-1)?.hash ?? '',
      };
      entries.push(sealEntry(entry, sha256));
    }
  }
  return entries;
};

const about = {
  format: 'hoso-package',
  version: 1,
  kind: 'workspace',
  id: 'goi-lon',
  programVersion: '0.1.0',
  madeAt: '2024-12-01T00:00:00.000Z',
  madeBy: 'Lò Văn Páo',
};

const makeFile = async (file: string): Promise<number> => {
  const entries = entriesOf('may-lon');
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const lines = [...journalLines({ entries, links: [] })].map((line) => `${line}\n`).join('');
  await writeContainer({
    path: file,
    base: 'hoso-goi-lon',
    info: {},
    entries: [
      { path: 'package.json', source: utf8(JSON.stringify(about)) },
      { path: 'journal.jsonl', source: utf8(lines) },
      { path: 'media-types.json', source: utf8('{}') },
    ],
  });
  return entries.length;
};

/** A journal of a hundred thousand entries, shown, merged, and merged again. */
export const mergeLines = async (work: string): Promise<Line[]> => {
  mkdirSync(work, { recursive: true });
  const file = path.join(work, 'lon.zip');
  const count = await makeFile(file);
  const opened = await createCore({
    folder: path.join(work, 'taker'),
    resources: path.resolve('resources'),
    clock: () => instantSchema.parse(new Date().toISOString()),
    ids: randomUUID,
  });
  if (!opened.ok) throw new Error(opened.error.code);
  const core = opened.value;
  const run = async (method: string): Promise<number> => {
    const staged = await core.stage('lon.zip', Readable.from(createReadStream(file)));
    if (!staged.ok) throw new Error(staged.error.code);
    const started = performance.now();
    const { uploadId } = staged.value;
    const answer = await core.dispatch(method, { uploadId }, { role: 'officer' });
    if (!answer.ok) throw new Error(answer.error.code);
    return performance.now() - started;
  };
  await core.dispatch('workspace.setOfficer', { name: 'Inh' }, { role: 'officer' });
  const line = (what: string, sample: number, budget: number): Line => ({
    what: `${what}, ${count} entries`,
    samples: [sample],
    budget,
  });
  const lines = [
    line('preview of a merge', await run('merges.preview'), 5000),
    line('merge', await run('merges.apply'), 10_000),
    line('the same merge again', await run('merges.apply'), 5000),
  ];
  await core.close();
  return lines;
};
