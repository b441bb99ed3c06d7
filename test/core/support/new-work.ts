/** A work of which only its name and sums are known. */
export const newWork = {
  code: 'CT-01',
  name: 'Đường thôn Nà Thình',
  approval: '',
  totalDong: 9_000_000,
  acceptedDong: 8_000_000,
  allottedDong: 8_000_000,
  paidDong: 5_000_000,
  finished: false,
  settled: false,
  progress: '',
  indicators: '2.2',
  note: '',
};
