import { z } from 'zod';

/** What main tells the core process on its command line. */
export const coreArgumentsSchema = z.object({ folder: z.string().min(1) });
export type CoreArguments = z.infer<typeof coreArgumentsSchema>;
