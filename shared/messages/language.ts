import { z } from 'zod';

export const languages = ['vi', 'en'] as const;
export const languageSchema = z.enum(languages);
export type Language = (typeof languages)[number];
