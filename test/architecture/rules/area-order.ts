import type { Import } from './imports.ts';

/** Areas of shared/, each may import those before it. The journal stands early: all of them use it. */
export const sharedOrder: readonly string[] = [
  'kernel',
  'journal',
  'access',
  'imports',
  'units',
  'criteria',
  'people',
  'figures',
  'procedures',
  'calendar',
  'evidence',
  'finance',
  'registers',
  'survey',
  'assessments',
  'planning',
  'years',
  'review',
  'dossier',
  'villages',
  'exchange',
  'search',
];

/** Folders of the core that know no area; each may import those before it. */
const coreGround: readonly string[] = ['db', 'store', 'jobs', 'tables', 'documents'];

/** Areas of the core: the order of shared/, with those that have no rules of their own where they belong. */
export const coreOrder: readonly string[] = [
  'journal',
  'history',
  'workspace',
  'units',
  'criteria',
  'people',
  'dossiers',
  'figures',
  'procedures',
  'evidence',
  'finance',
  'registers',
  'survey',
  'assessments',
  'checklist',
  'crosswalks',
  'imports',
  'review',
  'papers',
  'templates',
  'ballots',
  'binder',
  'planning',
  'years',
  'villages',
  'calendar',
  'check',
  'exchange',
  'search',
  'sample',
];

/**
 * What a later area still uses is not removed: for that question alone an area asks a later one, by a file named
 * `<what>-uses.queries.ts` or one of these.
 */
const askedBeforeRemoval: Readonly<Record<string, readonly string[]>> = {
  units: ['electron/core/dossiers/dossiers.queries.ts'],
};

/** Why an import breaks the order of areas; null where it does not. */
export const areaOrderBreach = (one: Import): string | null => sharedBreach(one) ?? coreBreach(one);

const folderIn = (side: string, file: string): string | undefined =>
  file.startsWith(side) ? /^([^/]+)\//.exec(file.slice(side.length))?.[1] : undefined;

const sharedBreach = ({ from, target }: Import): string | null => {
  const [own, other] = [folderIn('shared/', from), folderIn('shared/', target)];
  if (!own || !other || own === other || own === 'messages' || own === 'contract') return null;
  if (!sharedOrder.includes(own)) return `shared/${own} is not in the list of areas`;
  if (!sharedOrder.includes(other)) return `an area may not import shared/${other}`;
  return isBefore(sharedOrder, other, own) ? null : `${other} comes after ${own}`;
};

const coreBreach = ({ from, target }: Import): string | null => {
  const [own, other] = [folderIn('electron/core/', from), folderIn('electron/core/', target)];
  if (!own) return null; // create-core and dispatch put the areas together.
  if (target === 'electron/core/create-core.ts') return 'only hosts import create-core';
  if (target.startsWith('shared/messages/')) return 'the core sends codes, the page speaks';
  if (![...coreGround, ...coreOrder].includes(own))
    return `core/${own} is not in the list of areas`;
  if (!other || own === other) return null;
  return coreGround.includes(own) ? groundBreach(own, other) : coreAreaBreach(own, other, target);
};

const groundBreach = (own: string, other: string): string | null =>
  isBefore(coreGround, other, own) || other === 'journal'
    ? null
    : `core/${own} may not import core/${other}`;

const coreAreaBreach = (own: string, other: string, target: string): string | null => {
  if (coreGround.includes(other)) return null;
  if (!isBefore(coreOrder, other, own) && !asksBeforeRemoval(own, target))
    return `core/${other} comes after core/${own}`;
  return target.endsWith('.handlers.ts') ? `handlers of another area: ${target}` : null;
};

const asksBeforeRemoval = (own: string, target: string): boolean =>
  target.endsWith('-uses.queries.ts') || (askedBeforeRemoval[own] ?? []).includes(target);

const isBefore = (order: readonly string[], first: string, second: string): boolean =>
  order.includes(first) && order.indexOf(first) < order.indexOf(second);
