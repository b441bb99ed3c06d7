import { columnWords } from '#shared/criteria/column-words.ts';
import { decimal } from '#shared/kernel/decimal.ts';
import { formatDecimal } from '#shared/kernel/number-text.ts';
import type { TierWord } from '#shared/procedures/tier-words.ts';
import { unitFullName } from '#shared/units/unit.ts';
import {
  countFact,
  dateFact,
  missingFact,
  neededText,
  numberFact,
  textFact,
  wordsFact,
  type Fact,
} from './fact.ts';
import { fieldLabels, type Field } from './field-labels.ts';
import { modelFieldsText } from '../model-fields.ts';
import { fillPlaces, placeNameOf } from '../paper-body.ts';
import { gradeOf } from './grade-words.ts';
import type { DossierSource } from './source.ts';
import { newestFigure } from './newest-figure.ts';

/** The unit, the bodies above it and what it asks for. */
export const unitFacts = (source: DossierSource) => {
  const { unit, district, province, dossier, set, procedure } = source;
  const grade = gradeOf(source);
  const full = unitFullName(unit);
  const above = [district, province].flatMap((one) => (one ? [unitFullName(one)] : []));
  return {
    'unit.kind': textFact(unit.kind),
    ...tierFacts(source),
    'unit.name': textFact(unit.name),
    'unit.full': textFact(full),
    'unit.place': textFact(placeNameOf(unit)),
    'unit.address': textFact([full, ...above].join(', ')),
    'unit.predecessors': textFact(unit.predecessors),
    'unit.mergeAct': neededText(unit.mergeAct),
    'superior.body': superiorBody(source),
    'to.superior': superiorTo(source),
    'district.full': textFact(district ? unitFullName(district) : ''),
    'province.full': province ? textFact(unitFullName(province)) : missingFact,
    'province.name': province ? textFact(province.name) : missingFact,
    'grade.phrase': textFact(grade.phrase),
    'grade.short': textFact(grade.short),
    'model.fields': textFact(set.grade === 'model' ? modelFieldsText(dossier.modelFields) : ''),
    year: textFact(String(dossier.year)),
    asOf: dateFact(dossier.asOf),
    period: textFact(`${set.period.from} - ${set.period.to}`),
    'set.title': textFact(set.title),
    'variant.name': textFact(source.variantName),
    'variant.basis': textFact(dossier.variantBasis),
    'variant.sentence': wordsFact(variantSentence(source), `${set.title} ${source.variantName}`),
    'security.act': neededText(withoutFullStop(dossier.securityAct)),
    coordinationOffice: textFact(procedure.coordinationOffice),
    ministry: textFact(procedure.ministry),
    financeOffice: textFact(procedure.financeOffice),
    ...ledgerFacts(source),
  } satisfies Partial<Record<Field, Fact>>;
};

const superiorBody = (source: DossierSource): Fact => {
  const { dossier, procedure } = source;
  if (dossier.superiorBody.trim() !== '') return textFact(dossier.superiorBody.trim());
  return neededText(fillPlaces(procedure.superiorBody, source) ?? '');
};

/** Several addressees stand in one fact, apart from one another by semicolons as in an outline. */
const superiorTo = (source: DossierSource): Fact => {
  const { superiorBody: own, superiorTo: all } = source.procedure;
  const body = superiorBody(source);
  const isOwn = body.kind === 'text' && body.text === fillPlaces(own, source);
  if (isOwn && all.length > 0) return textFact(all.join('; '));
  return body.kind === 'missing' ? { ...body, field: 'superior.body', label: receiverLabel } : body;
};

const receiverLabel = fieldLabels['superior.body'];

const variantSentence = ({ variantName, set }: DossierSource): string => {
  if (variantName === '') return set.title;
  return `${set.title}, áp dụng mức đạt chuẩn đối với ${columnWords(variantName)}`;
};

const withoutFullStop = (sentence: string): string => sentence.trim().replace(/\.$/, '');

/** The words of the tier, and which tier it is. */
const tierFacts = (source: DossierSource) => {
  const { unit, commune, procedure } = source;
  const isLevel = (level: typeof unit.level): Fact => textFact(unit.level === level ? 'có' : '');
  const words = Object.entries(procedure.words).map(
    ([word, text]) => [`words.${word}`, textFact(fillPlaces(text, source) ?? text)] as const,
  );
  return {
    'level.village': isLevel('village'),
    'level.commune': isLevel('commune'),
    'level.district': isLevel('district'),
    'level.province': isLevel('province'),
    'commune.full': textFact(commune ? unitFullName(commune) : ''),
    ...(Object.fromEntries(words) as Record<`words.${TierWord}`, Fact>),
  };
};

/** Figures of the ledger that describe the unit. */
const ledgerFacts = (source: DossierSource) =>
  ({
    'fig.areaNatural': measured(source, 'area.natural'),
    'fig.villages': measured(source, 'villages'),
    'fig.households': measured(source, 'households'),
    'fig.population': measured(source, 'population'),
    'fig.distance': measured(source, 'distance.center'),
    'fig.position': measured(source, 'position'),
    'fig.peoples': measured(source, 'peoples'),
  }) satisfies Partial<Record<Field, Fact>>;

/** A whole number is a count; a qualifier the officer typed stays before the number. */
const measured = (source: DossierSource, concept: string): Fact => {
  const figure = newestFigure(source, concept);
  if (!figure) return missingFact;
  const isNumber = /^\d+(\.\d+)?$/.test(figure.value);
  if (!isNumber) return neededText(figure.value);
  if (figure.qualifier !== null) {
    return textFact(`${figure.qualifier} ${formatDecimal(decimal(figure.value))}`);
  }
  return figure.value.includes('.')
    ? numberFact(decimal(figure.value))
    : countFact(Number(figure.value));
};
