import { z } from 'zod';

/**
 * Words that follow from the tier of the unit, in sentences and in "Nơi nhận": who meets, who is told, who acts. They
 * stand here and not in the outlines, so that one outline serves a commune, a district and a province.
 */
const commune = {
  committee: 'Ủy ban nhân dân xã',
  meetingOf: 'Ban Chỉ đạo, Ban Quản lý xã và các Ban Phát triển thôn',
  attendees: 'thành viên Ban Chỉ đạo, Ban Quản lý xã, các Ban Phát triển thôn và đại biểu mời',
  broadcast: 'đài truyền thanh xã',
  authorities: 'TT. Đảng ủy, TT. HĐND xã',
  front: 'Ủy ban MTTQ Việt Nam xã',
  steering: 'Thành viên Ban Chỉ đạo xã',
  managing: 'Thành viên Ban Chỉ đạo, Ban Quản lý xã',
  heads: 'Trưởng các thôn',
  leaders: 'Ban Chỉ đạo, Ban Quản lý xã',
  inspected: 'thôn',
  members: 'thôn',
  frontAbove: 'Ủy ban Mặt trận Tổ quốc Việt Nam {province.full}',
} as const;

export type TierWord = keyof typeof commune;

/** Each word of a tier; one that a procedure leaves out is that of a commune, whose dossiers came first. */
export const tierWordsSchema = z
  .partialRecord(z.enum(Object.keys(commune) as [TierWord, ...TierWord[]]), z.string())
  .default({})
  .transform((own): Readonly<Record<TierWord, string>> => ({ ...commune, ...own }));
