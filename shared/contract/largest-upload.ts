/** A ZIP without ZIP64, and most programs of an office, can't take a larger file; nor can an exported dossier. */
export const largestUploadBytes = 2 ** 31 - 1;
