import fc from 'fast-check';

/** The seed that `npm run test:long` printed; every random choice of a long test derives from it. */
export const seed = Number(process.env['HOSO_SEED'] ?? 1);

fc.configureGlobal({ seed });
