import type { Run } from '../document-model.ts';
import type { Fact } from '../facts/fact.ts';
import { gapMark } from '../official-words.ts';
import { tieName, tieTitle } from '../ties.ts';
import { factAt, noteGap, type Filling, type Scope } from './filling.ts';
import { formatFact } from './format-fact.ts';
import type { Template, TemplatePart } from './outline.ts';

/** Runs of a template: values become words, a gap becomes a run of its own. */
export const fillRuns = (filling: Filling, scope: Scope, template: Template): readonly Run[] =>
  template.flatMap((part) => partRuns(filling, scope, part)).reduce(joinWords, []);

/** The same as one text, for blocks that hold no runs; a gap shows its mark. */
export const fillText = (filling: Filling, scope: Scope, template: Template): string =>
  fillRuns(filling, scope, template)
    .map((run) => (run.missing === undefined ? run.text : gapMark(run.missing)))
    .join('');

/** A centred title: names stay whole, and so do words and their numbers. */
export const fillTitle = (filling: Filling, scope: Scope, template: Template): string =>
  tieTitle(
    template
      .flatMap((part) =>
        partRuns(filling, scope, part).map((run) => {
          const text = run.missing === undefined ? run.text : gapMark(run.missing);
          return part.kind === 'field' ? tiedField(filling, part.path, text) : text;
        }),
      )
      .join(''),
  );

/** A place is tied whole; of a body ("Ủy ban nhân dân xã Nà Sương") the place in its name. */
const tiedField = ({ facts }: Filling, path: string, text: string): string => {
  if (names.has(path)) return tieName(text);
  if (!path.startsWith('body.')) return text;
  const places = [...names].flatMap((name) => {
    const fact = facts[name];
    return fact?.kind === 'text' && fact.text.includes(' ') ? [fact.text] : [];
  });
  const place = places.find((name) => text.endsWith(name));
  return place === undefined ? text : text.slice(0, -place.length) + tieName(place);
};

/** Fields that name a place: "xã Nà Sương". */
const names: ReadonlySet<string> = new Set([
  'unit.full',
  'unit.name',
  'unit.address',
  'commune.full',
  'district.full',
  'province.full',
  'province.name',
]);

const partRuns = (filling: Filling, scope: Scope, part: TemplatePart): readonly Run[] => {
  if (part.kind === 'words') return [{ text: part.text }];
  const fact = factAt(filling, scope, part.path);
  const text =
    fact.kind === 'reference' ? citation(filling, part, fact) : formatFact(fact, part.suffix);
  if (text === null) return [{ text: '', missing: noteGap(filling, part.path, fact) }];
  return text === '' ? [] : [{ text }];
};

/** A paper is cited in full once and by kind and number after; :D asks for the full form. */
const citation = (
  filling: Filling,
  part: Extract<TemplatePart, { kind: 'field' }>,
  fact: Extract<Fact, { kind: 'reference' }>,
): string => {
  const isFull = part.suffix === 'D' || !filling.cited.has(part.path);
  filling.cited.add(part.path);
  return isFull ? fact.full : fact.short;
};

const joinWords = (runs: readonly Run[], run: Run): readonly Run[] => {
  const last = runs.at(-1);
  if (!last || last.missing !== undefined || run.missing !== undefined) return [...runs, run];
  return [...runs.slice(0, -1), { text: last.text + run.text }];
};
