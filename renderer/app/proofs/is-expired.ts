/** A proof counts on its last day. */
export const isExpired = (expiresOn: string | null, asOf: string): boolean =>
  expiresOn !== null && expiresOn < asOf;
