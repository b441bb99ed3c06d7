import type { PaperFacts } from './form-file.ts';

type Kinds = Readonly<Record<string, PaperFacts['kind']>>;

/** Kinds of paper by the abbreviation in their symbol (Nghị định 30/2020/NĐ-CP, Phụ lục III). */
const kinds: Kinds = { TTr: 'proposal', BC: 'report', BB: 'minutes', CV: 'letter' };

type Paper = {
  /** Abbreviation of the kind; null for an annex, empty for a form that is filled in by hand. */
  readonly kind: string | null;
  readonly issued: boolean;
};

/** What rules of form must know of a paper of an Ủy ban nhân dân, which names no superior above itself. */
export const paperFactsOf = ({ kind, issued }: Paper): PaperFacts => ({
  kind: kind === null || kind === '' ? 'annex' : (kinds[kind] ?? 'named'),
  issued,
  superior: [],
  medium: 'paper',
});
