import type { UnitLevel } from '#shared/units/unit.ts';
import type { Text } from '#shared/messages/speak.ts';
import type { SummaryItem } from '../../ui/ErrorSummary.tsx';

/** A place typed during the creation of its dossier, with the names of the units above it. */
export type NewUnitForm = {
  readonly level: UnitLevel;
  readonly kind: string;
  readonly name: string;
  readonly district: string;
  readonly province: string;
};

export const emptyUnitForm: NewUnitForm = {
  level: 'commune',
  kind: 'xã',
  name: '',
  district: '',
  province: '',
};

/** Words for the kind of each level, the usual one first. */
export const kindsOf: Readonly<Record<UnitLevel, readonly string[]>> = {
  village: ['thôn', 'bản', 'ấp', 'tổ dân phố'],
  commune: ['xã', 'phường', 'thị trấn', 'đặc khu'],
  district: ['huyện', 'thị xã', 'thành phố', 'quận'],
  province: ['tỉnh', 'thành phố'],
};

/** Ids of the fields, so that a fault lands on its field. */
export const unitFieldIds = { name: 'new-unit-name', province: 'new-unit-province' } as const;

export const unitFaults = (form: NewUnitForm, text: Text<'dossiers'>): readonly SummaryItem[] => [
  ...(form.name.trim() === '' ? [{ text: text('unit.missing'), fieldId: unitFieldIds.name }] : []),
  ...(form.level !== 'province' && form.province.trim() === ''
    ? [{ text: text('unit.provinceMissing'), fieldId: unitFieldIds.province }]
    : []),
];
