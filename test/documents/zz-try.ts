import { writeFileSync } from 'node:fs';
import { renderDocument } from '#core/documents/render-document.ts';
import { longDocument } from './samples/long-document.ts';
for (const [n, format] of [[6,'pdf'],[6,'docx'],[Number(process.argv[2] ?? 60),'pdf']] as const) {
const t = performance.now(); let l='';
const r = await renderDocument(longDocument(n), format, { fonts:{bundled: '/work/main/resources/fonts'}, images: new Map(), onStep: (s)=>{l+=` ${s} ${(performance.now()-t).toFixed()}`} });
console.log(format, n, l, r.ok ? [r.value.bytes.length, r.value.pages] : r.error, (process.memoryUsage().rss/1e6).toFixed());
if (r.ok && n === 6) writeFileSync('/tmp/long.'+format, r.value.bytes);
}
