import { z } from 'zod';

/** How a version of a set came into the library: with the program, or into this workspace by one of three ways. */
export const setOrigins = ['shipped', 'typed', 'imported', 'corrected'] as const;
export const setOriginSchema = z.enum(setOrigins);
export type SetOrigin = z.infer<typeof setOriginSchema>;
