import { writeFileSync, readFileSync } from 'node:fs';
import * as papers from './good-papers.ts';
import { makePdf, makeDocx, measure } from './make-files.ts';
import { readPdfForm } from '#core/documents/form/read-pdf-form.ts';
import { readDocxForm } from '#core/documents/form/read-docx-form.ts';
import { checkForm, evaluators } from '#shared/dossier/form/check-form.ts';
import { formatRulesSchema } from '#shared/dossier/form/format-rule.ts';
const rules = formatRulesSchema.parse(JSON.parse(readFileSync('resources/format-rules/nd30.json','utf8')));
console.log('evaluators', Object.keys(evaluators).length);
const all = new Set<string>();
const list = [
 ['proposal', papers.proposal(), 'proposal', []], ['report', papers.report(), 'report', []], ['minutes', papers.minutes(), 'minutes', []],
 ['council', papers.councilReport(['TM. HỘI ĐỒNG THẨM ĐỊNH','KT. CHỦ TỊCH','PHÓ CHỦ TỊCH'], 'PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH'), 'report', ['ỦY BAN NHÂN DÂN','TỈNH CAO SƠN']],
] as const;
const dump = process.argv[2];
for (const [name, doc, kind, superior] of list) for (const format of ['pdf','docx'] as const) {
  const bytes = format === 'pdf' ? await makePdf(doc) : await makeDocx(doc);
  writeFileSync(`/tmp/${name}.${format}`, bytes);
  const model = format === 'pdf' ? await readPdfForm(bytes) : readDocxForm(bytes, measure);
  const report = checkForm(model, { kind, issued: true, superior, medium: 'paper' }, rules);
  report.evaluated.forEach((r) => all.add(r));
  console.log('=====', name, format, report.evaluated.length);
  for (const v of report.violations.slice(0,25)) console.log('  ', v.rule, '|', v.place, '|', v.found, '|', v.expected);
  if (dump === `${name}.${format}`) { console.log(JSON.stringify(model.sections), JSON.stringify(model.pageNumbers));
  for (const p of model.paragraphs.filter((q) => q.grid === null || q.grid.row < 1)) console.log(p.section, p.page, p.column, p.grid ? `g${p.grid.table}/${p.grid.row}/${p.grid.column}` : '', p.align, 'h', p.heightMm.toFixed(1), 'L', p.leftMm.toFixed(1), 'C', p.centerMm.toFixed(1), 'W', p.widthMm.toFixed(1), 'n', p.lineCount, 'ind', p.firstLineIndentMm?.toFixed(1), 'gap', p.spaceBeforePt?.toFixed(1), 'ls', p.lineSpacing?.toFixed(2), p.runs[0]?.sizePt, p.runs[0]?.bold ? 'B' : '', p.runs[0]?.italic ? 'I' : '', p.lineBelow ? `line ${p.lineBelow.lengthMm.toFixed(1)} @${p.lineBelow.centerMm.toFixed(1)}` : '', p.colonMm?.toFixed(1), p.dashMm?.toFixed(1), p.text.slice(0, 60)); }
}
console.log(all.size, Object.keys(evaluators).filter((e) => !all.has(e)).join(' '));
