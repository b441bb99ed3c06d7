import { z } from 'zod';

/** Words an officer puts before a number; kept and printed, and they weaken what can be concluded from it. */
export const qualifiers = ['gần', 'trên', 'khoảng', 'ước', 'tối thiểu'] as const;
export const qualifierSchema = z.enum(qualifiers);
export type Qualifier = z.infer<typeof qualifierSchema>;
