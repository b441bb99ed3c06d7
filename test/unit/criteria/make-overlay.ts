/** An overlay as a file would write it, for the set of advanced communes. */
export const overlayFile = (fields: Readonly<Record<string, unknown>> = {}) => ({
  format: 'ntm-overlay/2',
  id: 'test-province',
  title: 'Mức của tỉnh',
  provinceName: 'tỉnh Lĩnh Khê',
  baseSetId: 'commune-advanced-2021-2025',
  acts: [act('first', '10/QĐ-UBND', '2022-06-28'), act('second', '20/QĐ-UBND', '2024-05-17')],
  levels: [],
  notApplicable: { rules: [] },
  ...fields,
});

const act = (id: string, number: string, date: string) => ({
  id,
  kind: 'Quyết định',
  number,
  date,
  issuer: 'UBND tỉnh Lĩnh Khê',
  subject: 'quy định mức đạt chuẩn',
});
