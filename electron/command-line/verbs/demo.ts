import { sampleVariants } from '#shared/contract/sample.methods.ts';
import { WrongUsage } from '../failures.ts';
import type { Verb } from '../verb.ts';
import { option } from '../words.ts';

type Variant = (typeof sampleVariants)[number];
const isVariant = (text: string): text is Variant =>
  sampleVariants.some((variant) => variant === text);

/** Fills an empty workspace with the sample commune, or a complete unit of another level. */
export const demo: Verb = {
  usage: `demo [--variant ${sampleVariants.join('|')}]`,
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
