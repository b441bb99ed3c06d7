import fc from 'fast-check';
import type { Facts } from '#shared/dossier/facts/fact.ts';
import type { FillContext } from '#shared/dossier/outline/filling.ts';
import {
  suffixes,
  type Condition,
  type Flow,
  type Outline,
  type OutlineLeaf,
  type RowLeaf,
  type Template,
} from '#shared/dossier/outline/outline.ts';
import { decimal } from '#shared/kernel/decimal.ts';
import { day } from '#shared/kernel/day.ts';

const at = { line: 0 };

/** Words as an outline may hold them: no mark of the notation, no blanks at the ends. */
const words = fc.stringMatching(/^[A-ZĐ][a-zăâđêôơưáàảãạ0-9,.()]{1,8}( [a-zà]{1,5}){0,2}$/u);
const name = fc.stringMatching(/^[a-z]{2,6}$/);

const globalPaths = [
  'unit.name',
  'works.total',
  'works.debt',
  'asOf',
  'meeting.percent',
  'nothing',
];
const itemPaths = ['name', 'count'];

const field = (paths: readonly string[]) =>
  fc.record({
    kind: fc.constant('field' as const),
    path: fc.constantFrom(...paths),
    suffix: fc.option(fc.constantFrom(...suffixes)),
  });

/** Words and fields take turns, as they do when a line is read. */
const template = (paths: readonly string[]): fc.Arbitrary<Template> =>
  fc
    .tuple(words, fc.array(fc.tuple(field(paths), words), { maxLength: 3 }))
    .map(([first, rest]) => [
      { kind: 'words' as const, text: first },
      ...rest.flatMap(([one, text]) => [one, { kind: 'words' as const, text: ` ${text}` }]),
    ]);

const condition: fc.Arbitrary<Condition> = fc.record({
  path: fc.constantFrom(...globalPaths),
  comparison: fc.option(
    fc.record({
      sign: fc.constantFrom('=' as const, '>' as const, '<' as const),
      value: fc.nat(20),
    }),
  ),
});

const row = (paths: readonly string[]): fc.Arbitrary<RowLeaf> =>
  fc.record({
    line: fc.constant(0),
    kind: fc.constant('row' as const),
    role: fc.constantFrom('body' as const, 'group' as const, 'total' as const),
    cells: fc.tuple(
      template(paths),
      fc.oneof(
        template(paths),
        fc.constantFrom('left' as const, 'above' as const),
        fc.constant([]),
      ),
    ),
  });

const line = fc.constant(0);
const kindOf = <Kind extends string>(...kinds: readonly Kind[]) => fc.constantFrom(...kinds);

const textLeaf = (paths: readonly string[]) =>
  fc.record({
    line,
    kind: kindOf('paragraph', 'item', 'heading2', 'subject'),
    text: template(paths),
  });

const freeLeaf = (paths: readonly string[]) =>
  fc.record({
    line,
    kind: kindOf('free'),
    name,
    label: words,
    optional: fc.boolean(),
    offer: fc.option(template(paths)),
  });

const basisLeaf = fc.record({
  line,
  kind: kindOf('basis'),
  place: kindOf('basis', 'ground'),
  key: fc.constantFrom('set.318', 'law.gov.*'),
  text: fc.constant(null),
});

const breakLeaf = fc.record({
  line,
  kind: kindOf('break'),
  orientation: kindOf('portrait', 'landscape'),
});

const recipient = words.map((text): Template => [{ kind: 'words', text: text.replace(/\./g, '') }]);

const signLeaf = fc.record({
  line,
  kind: kindOf('sign'),
  form: fc.constant('A1'),
  recipients: fc.array(recipient, { maxLength: 3 }),
});

const tableLeaf = (paths: readonly string[]) =>
  fc.record({
    line,
    kind: kindOf('table'),
    name,
    sheetName: words,
    numbered: fc.boolean(),
    columns: fc.constant([
      { title: 'TT', isNumber: false, width: 10 },
      { title: 'Số hộ', isNumber: true, width: 90 },
    ]),
    rows: flow(row(paths), () => row([...paths, ...itemPaths.map((path) => `w.${path}`)])),
    empty: fc.option(template(paths)),
  });

const leaf = (paths: readonly string[]): fc.Arbitrary<OutlineLeaf> =>
  fc.oneof(textLeaf(paths), freeLeaf(paths), basisLeaf, breakLeaf, signLeaf, tableLeaf(paths));

const flow = <Leaf>(
  own: fc.Arbitrary<Leaf>,
  inLoop: () => fc.Arbitrary<Leaf>,
): fc.Arbitrary<readonly Flow<Leaf>[]> =>
  fc.array(
    fc.oneof(
      { weight: 4, arbitrary: own },
      {
        weight: 1,
        arbitrary: fc.record({
          line: fc.constant(0),
          kind: fc.constant('if' as const),
          condition,
          then: fc.array(own, { maxLength: 2 }),
          otherwise: fc.array(own, { maxLength: 2 }),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.array(inLoop(), { maxLength: 2 }).map((body) => ({
          ...at,
          kind: 'each' as const,
          variable: 'w',
          list: 'works',
          body,
        })),
      },
    ),
    { maxLength: 6 },
  );

/** Outlines of any shape over a handful of fields. */
export const anyOutline: fc.Arbitrary<Outline> = flow(leaf(globalPaths), () =>
  leaf([...globalPaths, ...itemPaths.map((path) => `w.${path}`)]),
).map((nodes) => ({ nodes }));

/** Facts of those fields, some of them missing. */
export const anyFacts: fc.Arbitrary<Facts> = fc
  .record({ total: fc.nat(20), households: fc.array(fc.nat(2000), { maxLength: 4 }) })
  .map(({ total, households }) => ({
    'unit.name': { kind: 'text', text: 'Nà Sương' },
    'works.total': { kind: 'count', value: total },
    'works.debt': { kind: 'money', dong: total * 1_000_000 },
    asOf: { kind: 'date', day: day('2024-11-30') },
    'meeting.percent': { kind: 'percent', value: decimal('95.0') },
    nothing: { kind: 'missing' },
    works: {
      kind: 'list',
      items: households.map((value, index) => ({
        name: { kind: 'text', text: `Thôn ${index + 1}` },
        count: { kind: 'count', value },
      })),
    },
  }));

export const plainContext: FillContext = {
  labelOf: (path) => `tên ${path}`,
  freeText: () => null,
  groundLines: (keys) => keys.map((key) => `văn bản ${key}`),
  signature: () => ({
    signature: {
      kind: 'signature',
      left: null,
      right: { lines: ['CHỦ TỊCH'], name: 'Nông Khánh Thạo' },
    },
    gaps: [],
  }),
  outlineOf: () => null,
};
