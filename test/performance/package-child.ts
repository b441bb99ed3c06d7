import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { inspectContainer } from '#core/exchange/container/open-container.ts';
import { writeContainer } from '#core/exchange/container/write-container.ts';

/**
 * A process of its own, so that its greatest memory is that of the package: makes one of a folder of proofs named by
 * their hash, then verifies it. Prints milliseconds of both and megabytes.
 */
const [folder = '.', out = 'out.zip'] = process.argv.slice(2);
const about = { format: 'hoso-package', version: 1, kind: 'dossier', id: 'bench' };
const aboutText = JSON.stringify({ ...about, programVersion: '0', madeAt: '', madeBy: '' });
const proofs = readdirSync(folder).map((name) => {
  const file = path.join(folder, name);
  const source = { file, sizeBytes: statSync(file).size, sha256: name };
  return { path: `proofs/${name.slice(0, 12)}.pdf`, source };
});
const start = performance.now();
const entries = [{ path: 'package.json', source: Buffer.from(aboutText) }, ...proofs];
const { sizeBytes } = await writeContainer({ path: out, base: 'goi', info: {}, entries });
const made = performance.now();
const { problems } = await inspectContainer(out);
if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
const verified = performance.now();
console.log(JSON.stringify({ sizeBytes, make: made - start, verify: verified - made, megabytes }));
