import { z } from 'zod';

/** An error keeps a dossier from being accepted, a warning is asked about, a note is only told. */
export const severities = ['error', 'warning', 'note'] as const;
export const severitySchema = z.enum(severities);
export type Severity = z.infer<typeof severitySchema>;
