import { WrongUsage } from '../failures.ts';
import type { Verb } from '../verb.ts';
import { option } from '../words.ts';

const variants = ['in-progress', 'complete'] as const;
type Variant = (typeof variants)[number];
const isVariant = (text: string): text is Variant => variants.some((variant) => variant === text);

/** Fills an empty workspace with the sample commune. */
export const demo: Verb = {
  usage: 'demo [--variant in-progress|complete]',
  options: ['variant'],
  words: 0,
  workspace: 'new',
  run: async ({ words, call }) => {
    const variant = option(words, 'variant') ?? 'in-progress';
    if (!isVariant(variant)) throw new WrongUsage(`--variant ${variant}`);
    const value = await call('sample.build', { variant });
    return { value, text: value.dossierId };
  },
};
