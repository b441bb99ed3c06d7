import { day } from '#shared/kernel/day.ts';

/** A meeting whose counts agree. */
export const meeting = {
  on: day('2024-12-10'),
  startsAt: '08:00',
  endsAt: '10:30',
  place: 'Hội trường UBND xã',
  chair: 'Giàng A Sử',
  chairOffice: 'Chủ tịch UBND xã',
  secretary: 'Quàng Thị Inh',
  secretaryOffice: 'Công chức Văn phòng - thống kê',
  presenterOffice: 'Phó Chủ tịch UBND xã',
  invited: 40,
  present: 36,
  absenceReason: '',
  method: 'show-of-hands' as const,
  agree: 34,
  disagree: 1,
  blank: 1,
  conclusion: '',
  copies: 2,
};
