import { z } from 'zod';

/** Who sits at the machine: an officer writes, a leader also signs and restores, a guest only reads. */
export const roles = ['officer', 'leader', 'guest'] as const;
export type Role = (typeof roles)[number];
export const roleSchema = z.enum(roles);
