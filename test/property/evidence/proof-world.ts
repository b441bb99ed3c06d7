import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { day } from '#shared/kernel/day.ts';
import { hasWords } from '#shared/kernel/found-words.ts';
import type { Commune } from '../../core/support/commune-dossier.ts';
import { standing } from '../../core/support/standing.ts';
import { wordedPdf } from '../../core/support/worded-pdf.ts';
import type { FileSpec } from './proof-steps.ts';

/** What an officer cited: words of the first page, and of the last one of a range. */
export type Cited = { readonly first: string; readonly last: string | null };

const pageWords = (page: number): string =>
  Array.from({ length: 32 }, (_, at) => `w${page}x${at}`).join(' ');

/** What stands on a page of the pool and on no other; nothing a blurred scan gets wrong. */
const phrase = (page: number): string => `w${page}x0 w${page}x1 w${page}x2`;

const textOf = (page: FileSpec[number]): string => {
  if (page === 'scan') return '';
  if (typeof page === 'number') return pageWords(page);
  return pageWords(page.blurred)
    .split(' ')
    .map((word, at) => (at % 8 === 5 ? `${word}y` : word))
    .join(' ');
};

type Rearranging = {
  readonly page: number;
  readonly other: number;
  readonly files: readonly FileSpec[];
};

type State = { readonly rows: unknown; readonly citations: ReadonlyMap<string, Cited> };

/** A commune whose proofs are handled, beside what an onlooker knows of its citations. */
export const createProofWorld = (core: Commune) => {
  const { call, folder, stage } = core;
  const specs = new Map<string, FileSpec>();
  const textsOf = (sha256: string): readonly string[] => (specs.get(sha256) ?? []).map(textOf);
  let citations = new Map<string, Cited>();
  const past: State[] = [{ rows: standing(folder), citations }];
  const stageSpec = (spec: FileSpec): Promise<string> => {
    const bytes = wordedPdf(spec.map(textOf));
    specs.set(createHash('sha256').update(bytes).digest('hex'), spec);
    return stage('tep.pdf', bytes);
  };
  const proofs = () => call('evidence.list', { unitId: core.unitId, dossierId: core.dossierId });
  const links = async () => (await proofs()).flatMap((proof) => proof.links);
  const textAt = async (fileId: string | null, page: number | null): Promise<string> => {
    const file = (await proofs()).flatMap(({ files }) => files).find(({ id }) => id === fileId);
    return textsOf(file?.sha256 ?? '')[(page ?? 0) - 1] ?? '';
  };
  /** After every command that changed something. */
  const remember = () => {
    const rows = standing(folder);
    if (JSON.stringify(rows) !== JSON.stringify(past.at(-1)?.rows)) past.push({ rows, citations });
  };
  return {
    proofs,
    links,
    textAt,
    stageSpec,
    /** The same pages in another order, with a new one among them: a scan made anew. */
    rearranged: (sha256: string, { page, other, files }: Rearranging): FileSpec => {
      const spec = specs.get(sha256) ?? [];
      const turn = page % Math.max(1, spec.length);
      const turned = [...spec.slice(turn), ...spec.slice(0, turn)];
      return turned.toSpliced(other % (spec.length + 1), 0, files[0]?.[0] ?? 'scan');
    },
    keep: () => citations,
    giveBack: (kept: ReadonlyMap<string, Cited>) => void (citations = new Map(kept)),
    cite: (key: string, cited: Cited) => void (citations = new Map(citations).set(key, cited)),
    forget: (keys: readonly string[]) =>
      void (citations = new Map([...citations].filter(([key]) => !keys.includes(key)))),
    /** Every file that a signed paper cites opens; answers with how many there are. */
    everySignedPaperOpens: async () => {
      const { dossierId } = core;
      const cited = await call('papers.citations', { dossierId, paper: 'P05', of: 'issued' });
      for (const { sha256 } of cited) expect(await core.core.openFile(sha256 ?? '')).not.toBeNull();
      return cited.length;
    },
    remember,
    /** Everything is as it was before the last command. */
    isTakenBack: () => {
      past.pop();
      const before = past.at(-1);
      expect(standing(folder)).toEqual(before?.rows);
      citations = new Map(before?.citations);
    },
    canUndo: () => past.length > 1,
    /** Each citation is there once; its words are on its page, or it is marked. */
    everyCitationHolds: async () => {
      const all = await links();
      const count = { held: 0, marked: 0 };
      for (const [key, { first, last }] of citations) {
        const own = all.filter(({ note }) => note === key);
        expect(own, `citation ${key}`).toHaveLength(1);
        const [link] = own;
        count[link?.doubt === null ? 'held' : 'marked'] += 1;
        if (!link || link.doubt !== null) continue;
        expect(hasWords(await textAt(link.fileId, link.pageFrom), first)).toBe(true);
        if (last !== null)
          expect(hasWords(await textAt(link.fileId, link.pageTo), last)).toBe(true);
      }
      return count;
    },
  };
};

export type ProofWorld = ReturnType<typeof createProofWorld>;

export const wordsOfPage = (text: string): string => {
  const page = /w(\d+)x/.exec(text)?.[1];
  return page === undefined ? '' : phrase(Number(page));
};

/** Minutes that name this proof, made and signed; answers with what they cite. */
export const signNaming = async (
  { call, stage, dossierId }: Commune,
  { label, number }: { readonly label: string; readonly number: number },
  onDone: () => void,
) => {
  const text = `Nhất trí theo ${label}, lần ${number}.`;
  await call('papers.saveText', { dossierId, paper: 'P05', field: 'conclusion', text });
  onDone();
  await call('papers.make', { dossierId, papers: ['P05'], formats: ['docx'] });
  onDone();
  const scanUploadId = await stage('da-ky.pdf', wordedPdf(['da ky']));
  const signature = { signedOn: day('2024-12-24'), confirmUncompared: true };
  const order = { dossierId, paper: 'P05', number: String(number), ...signature, scanUploadId };
  await call('papers.sign', order);
  onDone();
};
