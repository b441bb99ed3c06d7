import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { day } from '#shared/kernel/day.ts';
import { hasWords } from '#shared/kernel/found-words.ts';
import type { Commune } from '../../core/support/commune-dossier.ts';
import { standing } from '../../core/support/standing.ts';
import { wordedPdf } from '../../core/support/worded-pdf.ts';
import { textOf, type FileSpec } from './page-pool.ts';

/** What an officer cited: words of the first page, and of the last one of a range. */
export type Cited = { readonly first: string; readonly last: string | null };
type Known = ReadonlyMap<string, Cited>;

type Rearranging = {
  readonly page: number;
  readonly other: number;
  readonly files: readonly FileSpec[];
};

/** A commune whose proofs are handled, beside what an onlooker knows of its citations. */
export class ProofWorld {
  private readonly core: Commune;
  private readonly specs = new Map<string, FileSpec>();
  private citations: Known = new Map<string, Cited>();
  private readonly past: { readonly rows: unknown; readonly citations: Known }[];

  constructor(core: Commune) {
    this.core = core;
    this.past = [{ rows: standing(core.folder), citations: this.citations }];
  }

  stageSpec(spec: FileSpec): Promise<string> {
    const bytes = wordedPdf(spec.map(textOf));
    this.specs.set(createHash('sha256').update(bytes).digest('hex'), spec);
    return this.core.stage('tep.pdf', bytes);
  }

  /** The same pages in another order, with a new one among them: a scan made anew. */
  rearranged(sha256: string, { page, other, files }: Rearranging): FileSpec {
    const spec = this.specs.get(sha256) ?? [];
    const turn = page % Math.max(1, spec.length);
    const turned = [...spec.slice(turn), ...spec.slice(0, turn)];
    return turned.toSpliced(other % (spec.length + 1), 0, files[0]?.[0] ?? 'scan');
  }

  proofs() {
    const { call, unitId, dossierId } = this.core;
    return call('evidence.list', { unitId, dossierId });
  }

  async links() {
    return (await this.proofs()).flatMap((proof) => proof.links);
  }

  async textAt(fileId: string | null, page: number | null): Promise<string> {
    const files = (await this.proofs()).flatMap((proof) => proof.files);
    const file = files.find(({ id }) => id === fileId);
    const pageSpec = this.specs.get(file?.sha256 ?? '')?.[(page ?? 0) - 1];
    return pageSpec === undefined ? '' : textOf(pageSpec);
  }

  cite(key: string, cited: Cited): void {
    this.citations = new Map(this.citations).set(key, cited);
  }

  /** Answers with what was known before, to be given back where the program refuses. */
  forget(keys: readonly string[]): Known {
    const before = this.citations;
    this.citations = new Map([...before].filter(([key]) => !keys.includes(key)));
    return before;
  }

  giveBack(known: Known): void {
    this.citations = known;
  }

  /** After every command that changed something. */
  remember(): void {
    const rows = standing(this.core.folder);
    if (JSON.stringify(rows) !== JSON.stringify(this.past.at(-1)?.rows))
      this.past.push({ rows, citations: this.citations });
  }

  canUndo(): boolean {
    return this.past.length > 1;
  }

  /** Takes the last command back: everything is as it was before. */
  async undo(): Promise<void> {
    await this.core.call('history.undoLast', {});
    this.past.pop();
    const before = this.past.at(-1);
    expect(standing(this.core.folder)).toEqual(before?.rows);
    this.citations = before?.citations ?? new Map<string, Cited>();
  }

  /** Each citation is there once; its words are on its page, or it is marked. */
  async everyCitationHolds(): Promise<{ held: number; marked: number }> {
    const all = await this.links();
    const count = { held: 0, marked: 0 };
    for (const [key, { first, last }] of this.citations) {
      const own = all.filter(({ note }) => note === key);
      expect(own, `citation ${key}`).toHaveLength(1);
      const [link] = own;
      count[link?.doubt === null ? 'held' : 'marked'] += 1;
      if (!link || link.doubt !== null) continue;
      expect(hasWords(await this.textAt(link.fileId, link.pageFrom), first)).toBe(true);
      if (last !== null)
        expect(hasWords(await this.textAt(link.fileId, link.pageTo), last)).toBe(true);
    }
    return count;
  }

  /** Every file that a signed paper cites opens; answers with how many there are. */
  async everySignedPaperOpens(): Promise<number> {
    const { call, core, dossierId } = this.core;
    const cited = await call('papers.citations', { dossierId, paper: 'P05', of: 'issued' });
    for (const { sha256 } of cited) expect(await core.openFile(sha256 ?? '')).not.toBeNull();
    return cited.length;
  }

  /** Minutes that name this proof, made and signed. */
  async sign(label: string, number: number): Promise<void> {
    const { call, stage, dossierId } = this.core;
    const text = `Nhất trí theo ${label}, lần ${number}.`;
    await call('papers.saveText', { dossierId, paper: 'P05', field: 'conclusion', text });
    this.remember();
    await call('papers.make', { dossierId, papers: ['P05'], formats: ['docx'] });
    this.remember();
    const scanUploadId = await stage('da-ky.pdf', wordedPdf(['da ky']));
    const signature = { signedOn: day('2024-12-24'), confirmUncompared: true };
    const order = { dossierId, paper: 'P05', number: String(number), ...signature, scanUploadId };
    await call('papers.sign', order);
    this.remember();
  }
}
