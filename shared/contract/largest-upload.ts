/** More than any package of a dossier; a proof may be no larger than `largestFileBytes` of the store. */
export const largestUploadBytes = 2 ** 36;
