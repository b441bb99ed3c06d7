import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Flow, Outline, OutlineLeaf, RowLeaf, Template } from './outline.ts';
import { isEach, isIf } from './fill-flow.ts';
import { OutlineFault } from './outline-fault.ts';
import { guarded, parseOutline } from './parse-outline.ts';
import { templatePaths } from './template.ts';

/** What outlines may name: fields, and fields of the items of lists. */
export type FieldCatalogue = {
  readonly fields: ReadonlySet<string>;
  readonly lists: ReadonlyMap<string, ReadonlySet<string>>;
};

/** Lists the loop variables stand for. */
type Variables = ReadonlyMap<string, string>;

/** Reads an outline and refuses a field, list or variable that nobody gathers. */
export const readOutline = (text: string, catalogue: FieldCatalogue): Result<Outline> => {
  const parsed = parseOutline(text);
  if (!parsed.ok) return parsed;
  const checked = guarded(() => checkFlow(parsed.value.nodes, catalogue, new Map()));
  return checked.ok ? ok(parsed.value) : fail(checked.error);
};

const checkFlow = (
  nodes: readonly Flow<OutlineLeaf | RowLeaf>[],
  catalogue: FieldCatalogue,
  variables: Variables,
): void => {
  for (const node of nodes) checkNode(node, catalogue, variables);
};

const checkNode = (
  node: Flow<OutlineLeaf | RowLeaf>,
  catalogue: FieldCatalogue,
  variables: Variables,
): void => {
  const check = (paths: readonly string[]): void =>
    paths.forEach((path) => checkPath(path, node.line, { catalogue, variables }));
  if (isIf(node)) {
    check([node.condition.path]);
    checkFlow(node.then, catalogue, variables);
    checkFlow(node.otherwise, catalogue, variables);
  } else if (isEach(node)) {
    const list = listName(node.list, variables);
    if (!catalogue.lists.has(list)) throw new OutlineFault('unknown-list', node.line, node.list);
    checkFlow(node.body, catalogue, new Map([...variables, [node.variable, list]]));
  } else {
    check(leafTemplates(node).flatMap(templatePaths));
    if (node.kind === 'table') checkFlow(node.rows, catalogue, variables);
  }
};

const listName = (path: string, variables: Variables): string => {
  const dot = path.indexOf('.');
  const outer = dot < 0 ? undefined : variables.get(path.slice(0, dot));
  return outer === undefined ? path : `${outer}.${path.slice(dot + 1)}`;
};

const checkPath = (
  path: string,
  line: number,
  { catalogue, variables }: { catalogue: FieldCatalogue; variables: Variables },
): void => {
  const dot = path.indexOf('.');
  const list = dot < 0 ? undefined : variables.get(path.slice(0, dot));
  const known =
    list === undefined
      ? catalogue.fields.has(path)
      : catalogue.lists.get(list)?.has(path.slice(dot + 1));
  if (known !== true) throw new OutlineFault('unknown-field', line, path);
};

const leafTemplates = (leaf: OutlineLeaf | RowLeaf): readonly Template[] => {
  switch (leaf.kind) {
    case 'row':
      return leaf.cells.filter((cell): cell is Template => typeof cell !== 'string');
    case 'table':
      return leaf.empty === null ? [] : [leaf.empty];
    case 'free':
      return leaf.offer === null ? [] : [leaf.offer];
    case 'attach':
      return leaf.items;
    case 'annex':
      return [leaf.label, leaf.title, ...(leaf.parent === null ? [] : [leaf.parent])];
    case 'photos':
      return leaf.photos;
    case 'sign':
      return leaf.recipients;
    case 'basis':
      return leaf.text === null ? [] : [leaf.text];
    case 'include':
    case 'break':
      return [];
    default:
      return [leaf.text];
  }
};
