/**
 * The outline of a paper: data of an office, read from resources/dossier-texts. One line is one block; the
 * notation is told in resources/dossier-texts/README.md.
 */
export const suffixes = ['c', 'n', 'p', 'm', 'D', 'd', 'u', 'U', 'w', 'r'] as const;
export type Suffix = (typeof suffixes)[number];

export type TemplatePart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'field'; readonly path: string; readonly suffix: Suffix | null };

/** Words with fields in braces: "Tính đến ngày {asOf:d}, …". */
export type Template = readonly TemplatePart[];

export type Comparison = '=' | '>' | '<';
export type Condition = {
  readonly path: string;
  /** null asks whether the field has a value at all. */
  readonly comparison: { readonly sign: Comparison; readonly value: number } | null;
};

type At = { readonly line: number };

export type IfNode<Leaf> = At & {
  readonly kind: 'if';
  readonly condition: Condition;
  readonly then: readonly Flow<Leaf>[];
  readonly otherwise: readonly Flow<Leaf>[];
};

export type EachNode<Leaf> = At & {
  readonly kind: 'each';
  readonly variable: string;
  readonly list: string;
  readonly body: readonly Flow<Leaf>[];
};

/** Conditions and loops around blocks of a paper, or around rows of a table. */
export type Flow<Leaf> = Leaf | IfNode<Leaf> | EachNode<Leaf>;

/** What stands in one place of a row: text, or a span of the cell to the left or above. */
export type RowCell = Template | 'left' | 'above';

export type RowLeaf = At & {
  readonly kind: 'row';
  readonly role: 'body' | 'group' | 'total';
  readonly cells: readonly RowCell[];
};

export type OutlineColumn = {
  readonly title: string;
  readonly isNumber: boolean;
  readonly width: number;
};

export type TableLeaf = At & {
  readonly kind: 'table';
  readonly name: string;
  readonly sheetName: string;
  /** Column numbers (1) (2) (3) under the titles, where a formula names them. */
  readonly numbered: boolean;
  readonly columns: readonly OutlineColumn[];
  readonly rows: readonly Flow<RowLeaf>[];
  /** What one row over the whole width says when there is nothing else. */
  readonly empty: Template | null;
};

export type FreeLeaf = At & {
  readonly kind: 'free';
  readonly name: string;
  readonly label: string;
  readonly optional: boolean;
  /** Draft that stands until the officer writes another. */
  readonly offer: Template | null;
};

export const textTags = {
  draftMark: 'DRAFT',
  title: 'TITLE',
  subject: 'SUBJECT',
  authority: 'AUTHORITY',
  addressee: 'TO',
  heading1: 'H1',
  heading2: 'H2',
  heading3: 'H3',
  paragraph: 'P',
  item: 'LI',
} as const;
export type TextKind = keyof typeof textTags;

export type TextLeaf = At & { readonly kind: TextKind; readonly text: Template };

export type OutlineLeaf =
  | TextLeaf
  | (At & {
      readonly kind: 'basis';
      /** "basis" lines stand before the text, "ground" lines are items of a list inside it. */
      readonly place: 'basis' | 'ground';
      readonly key: string | null;
      readonly text: Template | null;
    })
  | TableLeaf
  | FreeLeaf
  | (At & { readonly kind: 'article'; readonly number: string; readonly text: Template })
  | (At & { readonly kind: 'attach'; readonly items: readonly Template[] })
  | (At & {
      readonly kind: 'annex';
      readonly label: Template;
      readonly title: Template;
      readonly parent: Template | null;
    })
  | (At & { readonly kind: 'include'; readonly paper: string })
  | (At & { readonly kind: 'photos'; readonly photos: readonly Template[] })
  | (At & {
      readonly kind: 'sign';
      readonly form: string;
      readonly recipients: readonly Template[];
    })
  | (At & { readonly kind: 'break'; readonly orientation: 'portrait' | 'landscape' });

export type OutlineNode = Flow<OutlineLeaf>;
export type Outline = { readonly nodes: readonly OutlineNode[] };
