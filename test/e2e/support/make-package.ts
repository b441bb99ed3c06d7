import { randomUUID } from 'node:crypto';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { instantSchema } from '#shared/kernel/day.ts';
import { viewerPath } from '#shared/exchange/viewer/viewer-data.ts';
import { writeContainer, type ContainerEntry } from '#core/exchange/container/write-container.ts';
import { gatherDossierData } from '#core/exchange/dossier-data/gather-dossier-data.ts';
import { makeViewer } from '#core/exchange/viewer/make-viewer.ts';
import type { QueryContext } from '#core/handlers.ts';
import { openAskingCore } from '../../support/asking-core.ts';

// Run as a program: SAMPLE (a finished workspace), OUT (a folder); leaves OUT/goi.zip.
const [sample = '', out = ''] = process.argv.slice(2);
const folder = path.join(out, 'workspace');
const root = path.resolve(import.meta.dirname, '../../..');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const about = {
  format: 'hoso-package',
  version: 1,
  kind: 'dossier',
  id: 'goi-thu-1',
  programVersion: '0.1.0',
  madeAt: '2024-12-24T07:00:00.000Z',
  madeBy: 'Quàng Thị Inh',
};

const entriesOf = async (context: QueryContext, dossierId: string): Promise<ContainerEntry[]> => {
  const data = await gatherDossierData(context, dossierId);
  const files = await Promise.all(
    data.files.map(async ({ path: name, sha256, sizeBytes }): Promise<ContainerEntry> => {
      const file = (await context.store.find(sha256))?.path ?? '';
      return { path: name, source: { file, sha256, sizeBytes } };
    }),
  );
  return [
    { path: 'package.json', source: utf8(JSON.stringify(about)) },
    { path: 'dossier.json', source: utf8(canonicalJson(data)) },
    { path: viewerPath, source: await makeViewer(context, about, data) },
    ...files,
  ];
};

cpSync(sample, folder, { recursive: true });
const { opened, ask } = await openAskingCore({
  folder,
  resources: path.join(root, 'resources'),
  clock: () => instantSchema.parse(new Date().toISOString()),
  ids: randomUUID,
  viewerPage: pathToFileURL(path.join(root, 'dist/viewer/viewer.html')),
});
if (!opened.ok) throw new Error(JSON.stringify(opened.error));
const call = async (method: string, input: unknown): Promise<unknown> => {
  if (!opened.ok) throw new Error('not open');
  const answer = await opened.value.dispatch(method, input, { role: 'officer' });
  if (!answer.ok) throw new Error(`${method}: ${JSON.stringify(answer.error)}`);
  return answer.value;
};

/** The sample cites no pages: here the first page of the first PDF that proves 17.3 is cited with words of it. */
const citePage = async (dossierId: string): Promise<void> => {
  const data = await ask((context) => gatherDossierData(context, dossierId));
  const isPdf = (paths: readonly string[]): boolean => paths[0]?.endsWith('.pdf') ?? false;
  const proof = data.proofs.find(
    ({ uses, files }) => isPdf(files) && uses.some(({ target }) => target === '17.3'),
  );
  await call('workspace.setOfficer', { name: 'Quàng Thị Inh' });
  await call('evidence.link', {
    dossierId,
    target: '17.3',
    evidenceId: proof?.id ?? '',
    pageFrom: 1,
    quote: 'Độc lập - Tự do - Hạnh phúc',
  });
};

const [first] = (await call('dossiers.list', {})) as { readonly id: string }[];
const dossierId = first?.id ?? '';
await citePage(dossierId);
await ask(async (context) =>
  writeContainer({
    path: path.join(out, 'goi.zip'),
    base: 'ho-so-xa-na-suong',
    info: { 'Source-Organization': 'UBND xã Nà Sương' },
    entries: await entriesOf(context, dossierId),
  }),
);
await opened.value.close();
