import type { BodyRole, ProcedureBody } from '#shared/procedures/body.ts';
import type { ProcedurePaper } from '#shared/procedures/procedure.ts';
import { unitFullName, type Unit } from '#shared/units/unit.ts';
import type { DossierSource } from './facts/source.ts';

type Units = Pick<DossierSource, 'unit' | 'commune' | 'district' | 'province'>;
export type Places = Units & Pick<DossierSource, 'reviews'>;

/** "Ủy ban nhân dân {district.full}" with its places; null where a place is not known. */
export const fillPlaces = (template: string, places: Places): string | null => {
  const names: Readonly<Record<string, string | null>> = {
    'unit.full': unitFullName(places.unit),
    'unit.name': places.unit.name,
    'unit.kind': places.unit.kind,
    'commune.full': places.commune && unitFullName(places.commune),
    'district.full': places.district && unitFullName(places.district),
    'province.full': places.province && unitFullName(places.province),
    department: departmentOf(places),
  };
  const parts = template.split(/\{([^}]+)\}/);
  const filled = parts.map((part, index) => (index % 2 === 0 ? part : (names[part] ?? null)));
  return filled.includes(null) ? null : filled.join('').trim();
};

/** The department that writes its opinion on the dossier: the one chosen, else the first that was asked. */
export const departmentOf = ({ reviews }: Pick<DossierSource, 'reviews'>): string | null => {
  const { review, results } = reviews.appraisal;
  const named = review?.department ?? '';
  return named === '' ? (results.find(({ office }) => office !== '')?.office ?? null) : named;
};

/** The body that plays a part; null where the procedure names none. */
export const bodyOf = ({ procedure }: DossierSource, role: BodyRole): ProcedureBody | null =>
  procedure.bodies[role] ?? null;

/** The body that issues a paper. A procedure whose paper names a body it does not describe is a fault of its file. */
export const issuerOf = (
  { procedure }: Pick<DossierSource, 'procedure'>,
  paper: Pick<ProcedurePaper, 'issuer'>,
): ProcedureBody => procedure.bodies[paper.issuer] ?? procedure.bodies.applicant;

/** The unit whose people act for a body; null for the centre and for a tier the workspace does not know. */
export const unitOfBody = (
  body: Pick<ProcedureBody, 'unit'>,
  { unit, commune, district, province }: Units,
): Unit | null => {
  switch (body.unit) {
    case 'own':
      return unit;
    case 'commune':
      return commune;
    case 'district':
      return district;
    case 'province':
      return province;
    case 'centre':
      return null;
  }
};

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4.a: the official name of the unit, without its kind where it is a plain name. */
export const placeNameOf = (unit: Pick<Unit, 'placeName' | 'name'>): string =>
  unit.placeName.trim() === '' ? unit.name : unit.placeName.trim();

/** Where a body writes: at the seat of its unit unless the procedure says otherwise; null while that is not known. */
export const placeOfBody = (
  body: Pick<ProcedureBody, 'unit' | 'place'>,
  places: Units,
): string | null => {
  if (body.place !== '') return body.place;
  const unit = unitOfBody(body, places);
  return unit && placeNameOf(unit);
};
