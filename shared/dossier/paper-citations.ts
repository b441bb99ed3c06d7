import { citedFile } from '#shared/evidence/cited-file.ts';
import { evidenceTitle } from '#shared/evidence/evidence-title.ts';
import type { Evidence, EvidenceFile, EvidenceLink } from '#shared/evidence/evidence.ts';
import type { PaperCitation } from './paper-citation.ts';

type Version = Pick<PaperCitation, 'versionId' | 'dossierId' | 'paper'>;

type Given = Version & {
  readonly proofs: readonly Evidence[];
  /** The files that were current on the day. */
  readonly files: readonly EvidenceFile[];
  readonly links: readonly EvidenceLink[];
  readonly revisionOf: (file: EvidenceFile) => number;
};

type Fields = Omit<PaperCitation, 'id'>;
type Cited = Pick<Fields, 'target' | 'pageFrom' | 'pageTo' | 'quote'>;

const wholeFile: Cited = { target: '', pageFrom: null, pageTo: null, quote: null };

/** What a paper cites, file by file: the pages each indicator names, and every other file of the proofs as a whole. */
export const paperCitations = ({ proofs, files, links, revisionOf, ...version }: Given): Fields[] =>
  proofs.flatMap((proof) => {
    const own = files.filter(({ evidenceId }) => evidenceId === proof.id);
    const row = (file: EvidenceFile | undefined, cited: Cited): Fields => ({
      ...version,
      evidenceId: proof.id,
      label: proof.label,
      title: evidenceTitle(proof),
      ...fileFields(file, file ? revisionOf(file) : 1),
      ...cited,
    });
    const cited = links
      .filter(({ evidenceId }) => evidenceId === proof.id)
      .map(({ target, pageFrom, pageTo, quote, ...link }) => ({
        file: citedFile({ ...link, pageFrom, pageTo }, own) ?? own[0],
        cited: { target, pageFrom, pageTo, quote },
      }));
    const named = new Set(cited.map(({ file }) => file?.id));
    const others = own.filter(({ id }) => !named.has(id));
    const rows = cited.map((one) => row(one.file, one.cited));
    const rest = others.map((file) => row(file, wholeFile));
    return rows.length + rest.length === 0 ? [row(undefined, wholeFile)] : [...rows, ...rest];
  });

const fileFields = (file: EvidenceFile | undefined, revision: number) => ({
  fileId: file?.id ?? null,
  sha256: file?.sha256 ?? null,
  name: file?.name ?? '',
  mediaType: file?.mediaType ?? '',
  pages: file?.pages ?? null,
  revision,
});
