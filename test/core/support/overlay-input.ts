import { day } from '#shared/kernel/day.ts';
import { advancedSet } from './commune-dossier.ts';

const act = {
  id: 'qd',
  kind: 'Quyết định',
  number: '1187/QĐ-UBND',
  date: day('2022-06-28'),
  issuer: 'UBND tỉnh Lĩnh Khê',
  subject: 'quy định mức đạt chuẩn',
};
/** Above the 90 % of the State. */
export const stricterLevel = { code: '3.1', operator: '>=' as const, value: 95, act: 'qd' };
export const addedIndicator = {
  criterion: 19,
  act: 'qd',
  indicator: {
    code: '19.9',
    name: 'Tỷ lệ thôn có tổ tự quản',
    measure: 'percent' as const,
    unit: '%',
    requirement: { kind: 'threshold' as const, operator: '>=' as const, byVariant: { '*': 80 } },
  },
};
/** An overlay as an officer types it. */
export const overlayInput = (fields: object = {}) => ({
  title: 'Mức của tỉnh',
  provinceName: 'Lĩnh Khê',
  baseSetId: advancedSet,
  acts: [act],
  levels: [],
  notApplicable: { rules: [] },
  ...fields,
});
