/** Where the texts of decisions are published: the only addresses that ever open in the system's browser. */
export const legalPortals: readonly string[] = [
  'https://vanban.chinhphu.vn',
  'https://congbao.chinhphu.vn',
  'https://xaydungchinhsach.chinhphu.vn',
  'https://vbpl.vn',
  'https://thuvienphapluat.vn',
  'https://nongthonmoi.gov.vn',
];

/** By origin and equality: an address that merely begins like a portal is none. */
export const isLegalPortal = (address: string): boolean =>
  URL.canParse(address) && legalPortals.includes(new URL(address).origin);
