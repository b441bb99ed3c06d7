import {
  newestFirst,
  recognitionInForce,
  decisionCitation,
} from '#shared/registers/recognition.ts';
import { upperFirst } from '#shared/kernel/vietnamese.ts';
import { unitFullName } from '#shared/units/unit.ts';
import { countFact, listFact, missingFact, textFact, type Fact } from './fact.ts';
import type { Field } from './field-labels.ts';
import type { ItemFields } from './list-labels.ts';
import type { DossierSource } from './source.ts';

/** Units inside the unit that asks (communes of a district, districts of a province) and the grades they hold. */
export const memberFacts = (source: DossierSource) => {
  const { members } = source;
  return {
    'members.count': members.length > 0 ? countFact(members.length) : missingFact,
    members: listFact(members.map((member, index) => memberItem(source, member, index))),
  } satisfies Partial<Record<Field | 'members', Fact>>;
};

const memberItem = (
  { dossier }: DossierSource,
  { unit, recognitions }: DossierSource['members'][number],
  index: number,
): Record<ItemFields<'members'>, Fact> => {
  const held = recognitionInForce(newestFirst(recognitions), dossier.asOf);
  const kept = held && held.stillMet !== null && held.total !== null;
  return {
    number: textFact(String(index + 1)),
    name: textFact(upperFirst(unitFullName(unit))),
    grade: textFact(held ? upperFirst(held.grade) : 'Chưa được công nhận'),
    year: textFact(held ? String(held.year) : ''),
    decision: textFact(held ? decisionCitation(held) : ''),
    kept: textFact(kept ? `${held.stillMet}/${held.total}` : ''),
  };
};
