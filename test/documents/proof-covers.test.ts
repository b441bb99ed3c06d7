import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { buildProofCovers } from '#shared/dossier/build-proof-covers.ts';
import { proofLines } from '#shared/dossier/proof-line.ts';
import { day } from '#shared/kernel/day.ts';
import { sampleEvidence } from '../fixtures/sample-evidence.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { rendered } from './support/rendering.ts';

const { evidence, evidenceFiles, evidenceLinks } = sampleEvidence();
const lines = proofLines(
  evidence.slice(0, 3).map((proof) => ({
    ...proof,
    files: evidenceFiles.filter(({ evidenceId }) => evidenceId === proof.id),
    links: evidenceLinks.filter(({ evidenceId }) => evidenceId === proof.id),
  })),
);
const covers = buildProofCovers({
  unitName: 'xã Nà Sương',
  year: 2024,
  today: day('2024-11-30'),
  lines,
  targetName: (target) => `chỉ tiêu ${target}`,
});

test('a reader of QR codes finds on each cover the code that is printed below it', async () => {
  using folder = temporaryFolder();
  const { bytes, pages } = await rendered(covers, 'pdf');
  expect(pages).toBe(lines.length);
  const file = path.join(folder.path, 'bìa.pdf');
  writeFileSync(file, bytes);
  execFileSync('pdftoppm', ['-r', '110', '-gray', '-png', file, path.join(folder.path, 'trang')]);
  const pictures = readdirSync(folder.path).filter((name) => name.endsWith('.png'));
  const read = pictures.toSorted().map((name) =>
    execFileSync('zbarimg', ['--quiet', '--raw', path.join(folder.path, name)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim(),
  );
  expect(read).toEqual(lines.map(({ code }) => `HOSO:${code}`));
});

test('in Word the code stands in letters', async () => {
  const { bytes } = await rendered(covers, 'docx');
  const { 'word/document.xml': xml = new Uint8Array() } = unzipSync(bytes);
  for (const { code } of lines) expect(strFromU8(xml)).toContain(code);
});
