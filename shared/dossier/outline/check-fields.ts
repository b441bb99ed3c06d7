import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { EachNode, Flow, Outline, OutlineLeaf, RowLeaf, Template } from './outline.ts';
import { isEach, isIf } from './fill-flow.ts';
import { faultError, type FoundFault } from './outline-fault.ts';
import { parseOutline } from './parse-outline.ts';
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
  const [fault] = fieldFaults(parsed.value, catalogue);
  return fault ? fail(faultError(fault)) : ok(parsed.value);
};

/** Every place of an outline that names what nobody gathers, in the order of its lines. */
export const fieldFaults = (outline: Outline, catalogue: FieldCatalogue): readonly FoundFault[] => {
  const found: FoundFault[] = [];
  checkFlow(outline.nodes, { catalogue, found, variables: new Map() });
  return found;
};

type Checking = {
  readonly catalogue: FieldCatalogue;
  readonly variables: Variables;
  readonly found: FoundFault[];
};

const checkFlow = (nodes: readonly Flow<OutlineLeaf | RowLeaf>[], checking: Checking): void => {
  for (const node of nodes) checkNode(node, checking);
};

const checkNode = (node: Flow<OutlineLeaf | RowLeaf>, checking: Checking): void => {
  if (isIf(node)) {
    checkPath(node.condition.path, node.line, checking);
    checkFlow(node.then, checking);
    checkFlow(node.otherwise, checking);
  } else if (isEach(node)) {
    checkEach(node, checking);
  } else {
    for (const path of leafTemplates(node).flatMap(templatePaths))
      checkPath(path, node.line, checking);
    if (node.kind === 'table') checkFlow(node.rows, checking);
  }
};

/** The lines of a loop over a list that nobody knows are not looked at: each of them would be a fault too. */
const checkEach = (node: EachNode<OutlineLeaf | RowLeaf>, checking: Checking): void => {
  const { catalogue, variables, found } = checking;
  const list = listName(node.list, variables);
  if (!catalogue.lists.has(list)) {
    found.push({ problem: 'unknown-list', line: node.line, found: node.list });
    return;
  }
  checkFlow(node.body, {
    ...checking,
    variables: new Map([...variables, [node.variable, list]]),
  });
};

const listName = (path: string, variables: Variables): string => {
  const dot = path.indexOf('.');
  const outer = dot < 0 ? undefined : variables.get(path.slice(0, dot));
  return outer === undefined ? path : `${outer}.${path.slice(dot + 1)}`;
};

const checkPath = (path: string, line: number, checking: Checking): void => {
  const { catalogue, variables, found } = checking;
  const dot = path.indexOf('.');
  const list = dot < 0 ? undefined : variables.get(path.slice(0, dot));
  const known =
    list === undefined
      ? catalogue.fields.has(path)
      : catalogue.lists.get(list)?.has(path.slice(dot + 1));
  if (known !== true) found.push({ problem: 'unknown-field', line, found: path });
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
