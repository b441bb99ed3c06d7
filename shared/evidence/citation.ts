import { z } from 'zod';

/** Marked words: at most a long paragraph. */
export const quoteSchema = z.string().trim().min(1).max(1000);

/** Why pages that were cited may be others in the file that stands there now. */
export const citationDoubts = ['noText', 'noMatch', 'quoteGone', 'fileGone'] as const;
export type CitationDoubt = (typeof citationDoubts)[number];

/** A link that names no file, no words, and is not in doubt. */
export const plainCitation = { fileId: null, quote: null, doubt: null } as const;
