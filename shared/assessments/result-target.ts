import type { ImportTarget } from '#shared/imports/column-mapping.ts';

/** Titles are folded: what offices write above these columns in their own workbooks. */
export const resultTarget: ImportTarget = {
  id: 'results',
  fields: [
    {
      id: 'code',
      kind: 'code',
      required: true,
      titles: [
        'code',
        'ma',
        'ma chi tieu',
        'ma so',
        'tt',
        'stt',
        'so tt',
        'so thu tu',
        'chi tieu so',
      ],
    },
    {
      id: 'numerator',
      kind: 'number',
      required: false,
      titles: [
        'numerator',
        'tu so',
        'so dat',
        'so luong dat',
        'so ho dat',
        'so thuc hien',
        'da dat',
      ],
    },
    {
      id: 'denominator',
      kind: 'number',
      required: false,
      titles: ['denominator', 'mau so', 'tong so', 'tong', 'tong so ho'],
    },
    {
      id: 'value',
      kind: 'number-or-text',
      required: false,
      titles: [
        'value',
        'ket qua',
        'ket qua thuc hien',
        'ket qua dat duoc',
        'gia tri',
        'ty le',
        'thuc hien',
        'muc dat',
      ],
    },
    {
      id: 'verdict',
      kind: 'text',
      required: false,
      titles: ['verdict', 'tu danh gia', 'danh gia', 'xa tu danh gia', 'ket luan'],
    },
    {
      id: 'note',
      kind: 'text',
      required: false,
      titles: ['note', 'ghi chu', 'dien giai', 'giai trinh'],
    },
    { id: 'reason', kind: 'text', required: false, titles: ['reason', 'ly do'] },
  ],
};
