import type { ProcedurePaper } from '#shared/procedures/procedure.ts';
import { unitFullName } from '#shared/units/unit.ts';
import { upper } from '#shared/kernel/vietnamese.ts';
import type { OfficialHeader } from './document-model.ts';
import { dateText, numberText, signedPaper } from './facts/paper-numbers.ts';
import type { DossierSource } from './facts/source.ts';
import { placeName } from './facts/unit-facts.ts';

/**
 * Boxes 1 to 4 of a paper of the commune's committee: both lines of its name are bold and no superior stands
 * above them (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.2). Null for an annex, which has no header of its own.
 */
export const officialHeader = (
  source: DossierSource,
  paper: ProcedurePaper,
): OfficialHeader | null => {
  if (paper.kind === null) return null;
  const signed = signedPaper(source.versions, paper.paper);
  return {
    kind: 'official-header',
    superior: [],
    issuer: ['ỦY BAN NHÂN DÂN', upper(unitFullName(source.unit))],
    number: `Số: ${numberText(paper, signed)}`,
    placeAndDate: paper.placeAndDate ? `${placeName(source)}, ${dateText(source, signed)}` : null,
  };
};
