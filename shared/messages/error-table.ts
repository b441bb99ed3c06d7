import type { ErrorCode } from '#shared/kernel/app-error.ts';

/** What happened, and what to do next (with what is not lost, where somebody would fear it). */
export type ErrorText = { readonly title: string; readonly action: string };

/** A code without a sentence does not compile. */
export type ErrorTexts = Readonly<Record<ErrorCode, ErrorText>>;
