import type { Day } from '#shared/kernel/day.ts';
import type { Document, Row } from '../document-model.ts';

/** A line of the contents; a group names what follows. */
export type ContentsLine =
  | { readonly kind: 'group'; readonly text: string }
  | {
      readonly kind: 'entry';
      readonly code: string;
      readonly text: string;
      readonly page: number;
      /** Name of the place it leads to. */
      readonly target: string;
    };

type Request = { readonly day: Day; readonly lines: readonly ContentsLine[] };

/** The contents of a bound dossier: every paper and every place of a proof, with the page where it begins. */
export const buildContents = ({ day, lines }: Request): Document => ({
  paper: 'book-contents',
  title: 'Mục lục',
  day,
  sections: [
    {
      orientation: 'portrait',
      blocks: [
        { kind: 'title', text: 'MỤC LỤC' },
        {
          kind: 'table',
          name: 'contents',
          sheetName: 'Mục lục',
          columns: [
            { title: 'Ký hiệu', width: 6, align: 'left' },
            { title: 'Văn bản, minh chứng', width: 26, align: 'left' },
            { title: 'Trang', width: 4, align: 'right' },
          ],
          columnNumbers: false,
          rows: lines.map(rowOf),
        },
      ],
    },
  ],
});

const rowOf = (line: ContentsLine): Row => {
  if (line.kind === 'group') {
    return { role: 'group', cells: [{ text: line.text, columnSpan: 3 }, null, null] };
  }
  const { code, text, page, target } = line;
  return {
    role: 'body',
    cells: [code, text, String(page)].map((cell) => ({ text: cell, link: target })),
  };
};
