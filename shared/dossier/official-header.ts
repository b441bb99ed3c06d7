import type { ProcedurePaper } from '#shared/procedures/procedure.ts';
import { upper } from '#shared/kernel/vietnamese.ts';
import type { OfficialHeader } from './document-model.ts';
import { dateText, numberText } from './facts/paper-numbers.ts';
import { signedPaper } from './facts/signed-paper.ts';
import type { DossierSource } from './facts/source.ts';
import { fillPlaces, issuerOf, placeOfBody } from './paper-body.ts';

/**
 * Boxes 1 to 4 of a paper of its issuer: both lines of a people's committee are bold with no superior above them, other
 * bodies stand below the one they belong to (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.2). Null for an annex, which has no
 * header of its own.
 */
export const officialHeader = (
  source: DossierSource,
  paper: ProcedurePaper,
): OfficialHeader | null => {
  if (paper.kind === null) return null;
  const signed = signedPaper(source.versions, paper.paper);
  const body = issuerOf(source, paper);
  const lines = (texts: readonly string[]): readonly string[] =>
    texts.map((text) => upper(fillPlaces(text, source) ?? ''));
  const place = placeOfBody(body, source) ?? '';
  return {
    kind: 'official-header',
    superior: lines(body.superior),
    issuer: lines(body.issuer),
    number: paper.kind === '' ? '' : `Số: ${numberText(source, paper, signed)}`,
    placeAndDate: paper.placeAndDate ? `${place}, ${dateText(source, paper.paper)}` : null,
  };
};
