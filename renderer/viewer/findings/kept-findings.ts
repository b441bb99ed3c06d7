import { isFindingsFile } from '#shared/exchange/findings/is-findings-file.ts';
import type { Finding } from '#shared/exchange/findings/finding.ts';
import type { ViewerData } from '#shared/exchange/viewer/viewer-data.ts';
import { fileOfFindings } from './file-of-findings.ts';

export type Reviewer = { readonly name: string; readonly body: string };
export type Written = { readonly findings: readonly Finding[]; readonly reviewer: Reviewer };
type Kept = Written & { readonly isKept: boolean };

/** One box for each package: pages of one folder share what a browser keeps for them. */
const boxOf = ({ about, dossierSha256 }: ViewerData): string =>
  `hoso-findings:${about.id}:${dossierSha256}`;

const blank: Written = { findings: [], reviewer: { name: '', body: '' } };

/** What this browser still knows of an earlier visit. Some keep nothing for a page from a disk, and throw. */
export const keptFindings = (page: ViewerData): Kept => {
  try {
    const text = window.localStorage.getItem(boxOf(page));
    const kept: unknown = text === null ? null : JSON.parse(text);
    if (!isFindingsFile(kept)) return { ...blank, isKept: canKeep(page) };
    const { name, body } = kept.reviewer;
    return { findings: kept.findings, reviewer: { name: name.trim(), body }, isKept: true };
  } catch {
    return { ...blank, isKept: false };
  }
};

const canKeep = (page: ViewerData): boolean => {
  const box = `${boxOf(page)}:try`;
  window.localStorage.setItem(box, 'x');
  window.localStorage.removeItem(box);
  return true;
};

/** Whether the browser took it. */
export const keepFindings = (page: ViewerData, written: Written): boolean => {
  try {
    // A space stands for a reviewer who has not given a name yet: a file needs one.
    const reviewer = { ...written.reviewer, name: written.reviewer.name || ' ' };
    const file = { ...fileOfFindings(page, { ...written, reviewer }), sha256: '0'.repeat(64) };
    window.localStorage.setItem(boxOf(page), JSON.stringify(file));
    return true;
  } catch {
    return false;
  }
};
