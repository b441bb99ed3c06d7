/** Most programs of an office can't take a larger file: what is handed over is no larger, but for packages. */
export const largestFileBytes = 2 ** 31 - 1;

/** More than any package of a dossier or a workspace. */
export const largestUploadBytes = 2 ** 36;
