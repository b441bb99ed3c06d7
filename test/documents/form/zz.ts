import { pageLayout } from '#core/documents/page-layout.ts';
import { baseFiles } from './base-files.ts';
import { brokenRules, checkDocx, checkPdf } from './check-file.ts';
import { makeDocx, makePdf } from './make-files.ts';
const L = pageLayout as any;
const cases: [string, number, string][] = [['margin.top',15,'PAGE-03'],['margin.top',30,'PAGE-03'],['margin.bottom',10,'PAGE-04'],['margin.bottom',32,'PAGE-04'],['margin.left',20,'PAGE-05'],['margin.left',40,'PAGE-05'],['margin.right',5,'PAGE-06'],['margin.right',25,'PAGE-06'],
['pageNumber.size',11,'PAGE-11'],['header.nation',14,'QH-03'],['header.motto',12,'TN-04'],['header.issuer',14,'CQ-05'],['header.number',12,'SO-02'],['header.place',12,'DD-03'],['title.size',16,'TL-02'],['title.size',12,'TL-02'],['annex.label',13,'PLV-03'],['annex.title',16,'PLV-05'],['annex.parent',12,'PLV-06'],['addressees.size',12,'KG-03'],
['body.size',12,'ND-03'],['body.size',16,'ND-03'],['body.firstLine',0,'ND-04'],['body.firstLine',5,'ND-04'],['body.firstLine',20,'ND-04'],['body.before',0,'ND-05'],['body.before',3,'ND-05'],['body.lines',0.9,'ND-06'],['body.lines',1.8,'ND-06'],['signature.size',12,'CK-02'],['signature.recipientsLabel',13,'NN-01'],['signature.recipients',12,'NN-04'],['rule.shareOfText',0.2,'CQ-09'],['rule.shareOfText',0.8,'TY-05']];
for (const [path, value, rule] of cases) {
  const [a, b] = path.split('.') as [string, string]; const old = L[a][b]; L[a][b] = value;
  try { const p = brokenRules(await checkPdf(await makePdf(baseFiles.report.document()), baseFiles.report.facts)); const d = brokenRules(checkDocx(await makeDocx(baseFiles.report.document()), baseFiles.report.facts));
  console.log(path, value, p.includes('ND30-'+rule) && d.includes('ND30-'+rule) ? 'ok' : 'MISS', rule, '| pdf', p.map(x=>x.slice(5)).join(' '), '| docx', d.map(x=>x.slice(5)).join(' ')); } catch (e) { console.log(path, 'ERR', String(e).slice(0,100)); }
  L[a][b] = old;
}
