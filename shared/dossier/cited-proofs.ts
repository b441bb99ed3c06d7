import type { Evidence } from '#shared/evidence/evidence.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';

type Printed = {
  /** Lines of a paper, or the texts it was made from. */
  readonly lines: readonly string[];
  /** Hashes of the pictures it prints. */
  readonly pictures: ReadonlySet<string>;
};

type Proofs = {
  readonly evidence: readonly Evidence[];
  readonly evidenceFiles: readonly { readonly evidenceId: string; readonly sha256: string }[];
  readonly evidenceLinks: readonly { readonly evidenceId: string }[];
};

/**
 * Proofs a paper names: by their label, by the number of a paper the dossier uses, or by a picture. A label or number
 * so short that it could be any word names nothing.
 */
export const citedProofs = (
  { lines, pictures }: Printed,
  { evidence, evidenceFiles, evidenceLinks }: Proofs,
): readonly Evidence[] => {
  const text = nfc(lines.join('\n'));
  const used = new Set(evidenceLinks.map(({ evidenceId }) => evidenceId));
  const pictured = new Set(
    evidenceFiles.flatMap(({ evidenceId, sha256 }) => (pictures.has(sha256) ? [evidenceId] : [])),
  );
  return evidence.filter(
    ({ id, label, number }) =>
      pictured.has(id) ||
      (isTelling(label) && names(text, label)) ||
      (used.has(id) && isTelling(number) && names(text, number)),
  );
};

const isTelling = (name: string): boolean => name.length >= 4 && /\d/.test(name);

/** As a word of its own: MC-01 is not named by MC-012. */
const names = (text: string, name: string): boolean => {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const isWhole = !isWordSign(text.at(at - 1), at === 0) && !isWordSign(text[at + name.length]);
    if (isWhole) return true;
  }
  return false;
};

const isWordSign = (sign: string | undefined, isOutside = false): boolean =>
  !isOutside && sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
