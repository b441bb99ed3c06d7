/** As the core sees it: a proof must still hold after the day the dossier speaks of. */
export const isExpired = (expiresOn: string | null, asOf: string): boolean =>
  expiresOn !== null && expiresOn <= asOf;
