import { writeFileSync } from 'node:fs';
import { renderDocument } from '#core/documents/render-document.ts';
import { documentTables } from '#shared/dossier/document-text.ts';
import { built } from '../fixtures/built-paper.ts';
import { sampleSource } from '../fixtures/dossier-source.ts';
import { outlineNames } from '../fixtures/paper-texts.ts';
import jpeg from 'jpeg-js';
const photo = new Uint8Array(jpeg.encode({data:Buffer.alloc(640*480*4,150),width:640,height:480},80).data);
const T = performance.now();
for (const variant of ['complete','in-progress'] as const) for (const paper of outlineNames) {
  const { document } = built(sampleSource(variant), paper);
  const images = new Map(document.sections.flatMap((s)=>s.blocks).flatMap((b)=>b.kind==='photos'?b.photos.map((p)=>[p.sha256, photo] as const):[]));
  const spans = document.sections.flatMap((s)=>s.blocks).filter((b)=>b.kind==='table'&&b.rows.some((r)=>r.cells.some((c)=>(c?.rowSpan??1)>1))).length;
  for (const format of ['pdf','docx','xlsx'] as const) {
    if (format==='xlsx' && documentTables(document).length===0) continue;
    const t = performance.now();
    let line=''; 
    const r = await renderDocument(document, format, { fonts:{bundled:'/work/main/resources/fonts'}, images, onStep:(s)=>{line+=` ${s}:${(performance.now()-t).toFixed()}`} });
    console.log(variant, paper, format, (performance.now()-t).toFixed(), line, r.ok ? `${r.value.pages} pages ${r.value.bytes.length}` : JSON.stringify(r.error), format==='pdf'?`spans ${spans}`:'');
    if (r.ok) writeFileSync(`/tmp/real/${variant}-${paper}.${format}`, r.value.bytes);
  }
}
console.log('all', (performance.now()-T).toFixed());
