import type { PaperVersion } from '#shared/dossier/dossier.ts';
import type { DossierSource } from '#shared/dossier/facts/source.ts';
import type { UsedDocx } from '#shared/dossier/docx-template/own-docx.ts';
import { recordedText, type FactRecord } from '#shared/dossier/outline/fact-record.ts';
import { isSigned } from '#shared/dossier/paper-state.ts';
import { includesOf } from '#shared/dossier/wording/outline-tree.ts';
import { outlineNameOf, type WordingTexts } from '#shared/dossier/wording/wording-texts.ts';
import { formatDay } from '#shared/kernel/day-text.ts';
import { dayInVietnam, instantSchema } from '#shared/kernel/day.ts';
import { sha256 } from '../journal/journal.ts';

const place = 'wording';
const label = 'Lời văn của văn bản';
const shippedWording = { ...recordedText('theo mẫu của chương trình', label), means: 'shipped' };

type Asked = { readonly paper: string; readonly source: DossierSource };

/** Which text of the office a paper is made from is a fact; that of the program is none. */
export const withWordingFact = (
  facts: FactRecord,
  { paper, source }: Asked,
  { texts, own }: WordingTexts,
): FactRecord => {
  const name = outlineNameOf(source.procedure, paper);
  const outline = texts.outlines[name];
  const names = [name, ...(outline ? includesOf(outline) : [])];
  const used = own.filter((one) => names.includes(outlineNameOf(source.procedure, one.paper)));
  if (used.length === 0) return facts;
  const words = `theo mẫu riêng${sinceOf(used.map(({ usedAt }) => usedAt))}`;
  const means = sha256(used.map(({ text }) => text).join('\n\n'));
  return { ...facts, [place]: { ...recordedText(words, label), means } };
};

const docxPlace = 'wording.docx';
const docxLabel = 'Mẫu Word của văn bản';
const shippedDocx = {
  ...recordedText('theo mẫu của chương trình', docxLabel),
  means: 'shipped',
};

/** Which file of the office a paper's DOCX is made from is a fact like its words. */
export const withDocxFact = (
  facts: FactRecord,
  { sha256: means, usedAt }: UsedDocx,
): FactRecord => {
  const words = `theo mẫu Word riêng${sinceOf([usedAt])}`;
  return { ...facts, [docxPlace]: { ...recordedText(words, docxLabel), means } };
};

const sinceOf = (instants: readonly string[]): string => {
  const since = instantSchema.safeParse(instants.toSorted().at(-1));
  return since.success ? `, dùng từ ${formatDay(dayInVietnam(since.data))}` : '';
};

/**
 * Both records with their wording named. A paper that was signed keeps the words it was signed with: another text
 * since then does not make it out of date.
 */
export const comparedWording = (
  before: FactRecord,
  after: FactRecord,
  version: PaperVersion,
): [FactRecord, FactRecord] => {
  const named = (record: FactRecord): FactRecord => ({
    ...record,
    [place]: isSigned(version) ? shippedWording : (record[place] ?? shippedWording),
    [docxPlace]: isSigned(version) ? shippedDocx : (record[docxPlace] ?? shippedDocx),
  });
  return [named(before), named(after)];
};
