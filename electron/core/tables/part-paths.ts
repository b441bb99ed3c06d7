import type { OfficePackage } from './open-package.ts';
import { attributeIn, scanXml } from './scan-xml.ts';

/** Where the parts of an office file lie is told by its relationships, never by habit alone. */
export const relationsOf = (office: OfficePackage, part: string): ReadonlyMap<string, Relation> => {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const xml = office.text(`${folder}_rels/${part.slice(slash + 1)}.rels`);
  const relations = new Map<string, Relation>();
  if (xml !== null) scanXml(xml, { open: collect(relations, folder), close: () => undefined });
  return relations;
};

export type Relation = { readonly kind: string; readonly part: string };

/** The first relation of a kind ("worksheet", "styles"), whatever its address begins with. */
export const partOfKind = (relations: ReadonlyMap<string, Relation>, kind: string): string | null =>
  [...relations.values()].find((relation) => relation.kind === kind)?.part ?? null;

const collect =
  (relations: Map<string, Relation>, folder: string) =>
  (name: string, attributes: string): void => {
    const id = attributeIn(attributes, 'Id');
    const target = attributeIn(attributes, 'Target');
    const isOutside = attributeIn(attributes, 'TargetMode') === 'External';
    if (name !== 'Relationship' || id === undefined || target === undefined || isOutside) return;
    const kind = (attributeIn(attributes, 'Type') ?? '').split('/').at(-1) ?? '';
    relations.set(id, { kind, part: partPath(folder, target) });
  };

/** A path inside the package; it can't lead out of it, for a part is only ever a name in its directory. */
const partPath = (folder: string, target: string): string => {
  const steps = target.startsWith('/')
    ? target.split('/')
    : [...folder.split('/'), ...target.split('/')];
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
};
