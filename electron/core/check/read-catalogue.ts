import { z } from 'zod';
import { ruleCatalogueSchema, type RuleCatalogue } from '#shared/dossier/check/rule-catalogue.ts';
import type { Resources } from '../resources.ts';

/** The rules of the check that the program ships. */
export const readRuleCatalogue = (resources: Resources): RuleCatalogue =>
  resources.readJson(ruleCatalogueSchema, 'check-rules/rules.json');

const comparedSchema = z.strictObject({
  format: z.literal('hoso-compared-outlines/1'),
  compared: z.array(z.string()),
});

/** Papers whose outline was compared with the signed template, word by word. */
export const readComparedOutlines = (resources: Resources): readonly string[] =>
  resources.readJson(comparedSchema, 'dossier-texts/compared.json').compared;
