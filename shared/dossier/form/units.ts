export const mmPerPoint = 25.4 / 72;

/** Height of a single line of Times New Roman (and Tinos, of equal metrics) for each point of size. */
export const singleLine = 2355 / 2048;

export const ascent = 1825 / 2048;
