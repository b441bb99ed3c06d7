import type { PaperTexts } from '#shared/dossier/build-document.ts';
import type { DossierSource } from '#shared/dossier/facts/source.ts';
import { groundsFileSchema } from '#shared/dossier/grounds.ts';
import { foreignPeriod, outlinesFileSchema } from '#shared/dossier/outline-period.ts';
import { readPaperOutline } from '#shared/dossier/paper-fields.ts';
import type { Resources } from '../resources.ts';

const folder = 'dossier-texts';
const parsed = new WeakMap<Resources, PaperTexts>();

/** Outlines and grounds, parsed once a start. An outline with a fault is a broken build, not a bad input. */
export const readPaperTexts = (resources: Resources): PaperTexts => {
  const known = parsed.get(resources);
  if (known) return known;
  const names = resources.list(folder).filter((name) => name.endsWith('.txt'));
  const outlines = Object.fromEntries(
    names.map((name) => [name.replace('.txt', ''), readOutline(resources, name)]),
  );
  const { grounds } = resources.readJson(groundsFileSchema, `${folder}/grounds.json`);
  const texts = { outlines, grounds };
  parsed.set(resources, texts);
  return texts;
};

/** The period of the outlines where the set of a dossier belongs to another. */
export const outlinePeriod = (resources: Resources, { set }: Pick<DossierSource, 'set'>) =>
  foreignPeriod(
    resources.readJson(outlinesFileSchema, `${folder}/outlines.json`).period,
    set.period,
  );

/** The text of an outline as it lies in its file, with its remarks. */
export const shippedOutlineText = (resources: Resources, outline: string): string =>
  resources.readText(`${folder}/${outline}.txt`);

const readOutline = (resources: Resources, name: string) => {
  const outline = readPaperOutline(resources.readText(`${folder}/${name}`));
  if (outline.ok) return outline.value;
  throw new Error(`${name}: ${JSON.stringify(outline.error)}`);
};
