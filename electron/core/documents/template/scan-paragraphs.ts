/** One sign of a paragraph, and where it stands in the XML; a break or a tab has no place of its own. */
type Sign = { readonly sign: string; readonly start: number; readonly end: number };

export type ScannedParagraph = {
  /** Counted from 1 in the order of the body. */
  readonly number: number;
  readonly text: string;
  readonly signs: readonly Sign[];
  /** In a text box, whose words a file holds twice. */
  readonly inBox: boolean;
  /** The cells it stands in, each as table, row and cell: "2.1.3"; empty on the page itself. */
  readonly cells: readonly string[];
};

const tokens =
  /<w:(p|txbxContent|tbl|tr|tc)(?=[\s>/])[^>]*>|<\/w:(p|txbxContent|tbl|tr|tc)>|<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br|cr)(?:\s[^>]*)?\/>/g;

type Open = Pick<ScannedParagraph, 'number' | 'inBox' | 'cells'> & { readonly signs: Sign[] };

/** Paragraphs of a body with the places of their letters, however many runs they are spread over. */
export const scanParagraphs = (xml: string): readonly ScannedParagraph[] => {
  const found: ScannedParagraph[] = [];
  const open: Open[] = [];
  const tables = createTables();
  let boxes = 0;
  let count = 0;
  const end = (): void => {
    const paragraph = open.pop();
    if (paragraph) found.push(closed(paragraph));
  };
  for (const match of xml.matchAll(tokens)) {
    const [token, opened, ended, text] = match;
    if (opened === 'p') {
      count += 1;
      if (!token.endsWith('/>'))
        open.push({ number: count, signs: [], inBox: boxes > 0, cells: tables.cells() });
    } else if (opened === 'txbxContent') {
      boxes += 1;
    } else if (opened !== undefined) {
      tables.open(opened);
    } else if (ended === 'p') {
      end();
    } else if (ended === 'txbxContent') {
      boxes -= 1;
    } else if (ended !== undefined) {
      tables.close(ended);
    } else {
      open.at(-1)?.signs.push(...signsOf(text, match.index + token.indexOf('>') + 1));
    }
  }
  return found.toSorted((a, b) => a.number - b.number);
};

const closed = ({ signs, ...paragraph }: Open): ScannedParagraph => ({
  ...paragraph,
  signs,
  text: signs.map(({ sign }) => sign).join(''),
});

type Table = { readonly number: number; row: number; cell: number };

/** Tables around the place that is read, with the row and cell it stands in. */
const createTables = () => {
  const around: Table[] = [];
  let count = 0;
  return {
    cells: (): readonly string[] =>
      around.map(({ number, row, cell }) => `${number}.${row}.${cell}`),
    open: (name: string): void => {
      const table = around.at(-1);
      if (name === 'tbl') around.push({ number: (count += 1), row: 0, cell: 0 });
      else if (table && name === 'tr') table.row += 1;
      else if (table) table.cell += 1;
    },
    close: (name: string): void => {
      if (name === 'tbl') around.pop();
    },
  };
};

const letters = /&#?\w{1,10};|[\s\S]/g;

const signsOf = (text: string | undefined, offset: number): readonly Sign[] =>
  text === undefined
    ? [{ sign: ' ', start: -1, end: -1 }]
    : [...text.matchAll(letters)].map(({ 0: raw, index }) => ({
        sign: signOf(raw),
        start: offset + index,
        end: offset + index + raw.length,
      }));

const named: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** A sign is one UTF-16 unit, so that places in the text and in this list are the same. */
const signOf = (raw: string): string => {
  if (raw.length === 1) return raw;
  const code = /^&#(?:x([0-9a-f]+)|(\d+));$/i.exec(raw);
  const point = code ? Number.parseInt(code[1] ?? code[2] ?? '', code[1] ? 16 : 10) : null;
  return point === null
    ? (named[raw] ?? '?')
    : point < 0x1_00_00
      ? String.fromCharCode(point)
      : '?';
};
