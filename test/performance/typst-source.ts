import type {
  Block,
  Cell,
  Document,
  OfficialHeader,
  Row,
  Run,
  Section,
  Signature,
  SignatureColumn,
  Table,
} from '#shared/dossier/document-model.ts';

/** The same words in the same order as Typst markup, in the measures of Nghị định 30/2020: what both are timed over. */
export const typstSource = ({ sections }: Document): string =>
  [preamble, ...sections.map(sectionSource)].join('\n\n');

const preamble = [
  '#set text(font: "Tinos", size: 14pt, lang: "vi")',
  '#set par(justify: true, first-line-indent: 1cm, leading: 0.82em, spacing: 1.1em)',
].join('\n');

const sectionSource = ({ orientation, blocks }: Section): string => {
  const flipped = orientation === 'landscape';
  const margins = '(top: 20mm, bottom: 20mm, left: 30mm, right: 15mm)';
  const page = `#set page(paper: "a4", flipped: ${flipped}, margin: ${margins}, numbering: "1")`;
  return `#pagebreak(weak: true)\n${page}\n${blocks.map(blockSource).join('\n\n')}`;
};

const quoted = (text: string): string =>
  `#"${text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', String.raw`\"`)
    .replaceAll('\n', String.raw`\n`)}"`;
const strong = (text: string): string => `#strong[${quoted(text)}]`;
const centred = (content: string): string => `#align(center)[${content}]`;
const stacked = (lines: readonly string[]): string => centred(lines.join(' \\\n'));

const runSource = ({ text, bold = false, italic = false }: Run): string => {
  const words = bold ? strong(text) : quoted(text);
  return italic ? `#emph[${words}]` : words;
};
const runsSource = (runs: readonly Run[]): string => runs.map(runSource).join('');

const blockSource = (block: Block): string => {
  switch (block.kind) {
    case 'official-header':
      return headerSource(block);
    case 'annex-header':
      return stacked([strong(block.label), strong(block.title), quoted(block.parent ?? '')]);
    case 'title':
    case 'subject':
    case 'authority':
    case 'draft-mark':
      return centred(strong(block.text));
    case 'addressees':
      return centred(`${quoted('Kính gửi: ')}${block.names.map(quoted).join('; ')}`);
    case 'basis':
      return `#emph[${quoted(block.text)}]`;
    case 'heading':
      return strong(block.text);
    case 'paragraph':
    case 'item':
      return runsSource(block.runs);
    case 'code':
      return quoted(block.text);
    case 'photos':
      return block.photos.map(({ caption }) => quoted(caption)).join('\n\n');
    case 'table':
      return tableSource(block);
    case 'signature':
      return signatureSource(block);
  }
};

const headerSource = ({
  superior,
  issuer,
  number,
  about = '',
  placeAndDate,
}: OfficialHeader): string =>
  twoColumns(
    stacked([...superior.map(quoted), ...issuer.map(strong), quoted(number), quoted(about)]),
    stacked([
      strong('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
      strong('Độc lập - Tự do - Hạnh phúc'),
      quoted(placeAndDate ?? ''),
    ]),
  );

const twoColumns = (left: string, right: string): string =>
  `#grid(columns: (1fr, 1fr), [${left}], [${right}])`;

const signatureSource = ({ left, right, recipients, others = [] }: Signature): string =>
  [
    twoColumns([...recipients.map(quoted), left ? signer(left) : ''].join(' \\\n'), signer(right)),
    ...others.map(signer),
  ].join('\n\n');

const signer = ({ lines, homeOffice = '', name }: SignatureColumn): string =>
  `${stacked([...lines.map(strong), strong(homeOffice)])}#v(2cm)${centred(strong(name))}`;

const tableSource = ({ columns, rows }: Table): string => {
  const widths = columns.map(({ width }) => `${width}fr`).join(', ');
  const aligns = columns.map(({ align }) => align).join(', ');
  const head = columns.map(({ title }) => `[${strong(title)}]`).join(', ');
  return [
    '#[#set text(size: 12pt)',
    '#set par(justify: false, first-line-indent: 0pt)',
    `#table(columns: (${widths},), align: (${aligns},),`,
    `table.header(${head}),`,
    ...rows.map(rowSource),
    ')]',
  ].join('\n');
};

const rowSource = ({ role, cells }: Row): string =>
  cells.flatMap((cell) => (cell === null ? [] : [cellSource(cell, role !== 'body')])).join(' ');

const cellSource = (cell: NonNullable<Cell>, isBold: boolean): string => {
  const { text, columnSpan = 1, rowSpan = 1 } = cell;
  const words = isBold ? strong(text) : quoted(text);
  return `table.cell(colspan: ${columnSpan}, rowspan: ${rowSpan})[${words}],`;
};
