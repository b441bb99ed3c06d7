import { strFromU8, unzipSync } from 'fflate';
import { Document, Packer, Paragraph, TextRun, type FileChild } from 'docx';
import type { DrawnBlock } from '#shared/dossier/docx-template/fill-docx.ts';
import { docxSection } from '../docx-blocks.ts';
import { docxStyles } from '../docx-styles.ts';
import type { DocxContext } from '../docx-text.ts';

/** XML of blocks, and the pictures it shows by the id it calls them. */
export type BlockXml = {
  readonly xml: readonly string[];
  readonly pictures: readonly {
    readonly id: string;
    readonly name: string;
    readonly bytes: Uint8Array;
  }[];
};

/** Stands between blocks; a letter of no alphabet, so no paper holds it. */
const mark = (index: number): string => `\uE0A0${index}\uE0A1`;

/** Draws blocks as a paper of the program has them: one DOCX for all, of which the body is taken apart. */
export const blockXml = async (
  drawn: readonly DrawnBlock[],
  context: Omit<DocxContext, 'orientation'>,
): Promise<BlockXml> => {
  const children = drawn.flatMap(({ blocks, orientation }, index): FileChild[] => [
    new Paragraph({ children: [new TextRun(mark(index))] }),
    ...docxSection({ orientation, blocks }, { ...context, orientation }),
  ]);
  const file = new Document({ styles: docxStyles(), sections: [{ children }] });
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(file)));
  const body = textOf(parts, 'word/document.xml');
  return {
    xml: drawn.map((_, index) => renamed(between(body, index))),
    pictures: picturesOf(parts),
  };
};

type Parts = Readonly<Record<string, Uint8Array>>;

const textOf = (parts: Parts, name: string): string => {
  const bytes = parts[name];
  return bytes ? strFromU8(bytes) : '';
};

/** What stands behind one mark and before the next. */
const between = (body: string, index: number): string => {
  const at = body.indexOf(mark(index));
  const start = body.indexOf('</w:p>', at) + '</w:p>'.length;
  const next = body.indexOf(mark(index + 1));
  const end = next < 0 ? body.lastIndexOf('<w:sectPr') : body.lastIndexOf('<w:p>', next);
  return body.slice(start, end);
};

/** An id that no picture of the office's own has. */
const ownId = (id: string): string => `hoso-${id}`;

const renamed = (xml: string): string =>
  xml.replaceAll(
    /(r:embed=")([^"]+)"/g,
    (_, attribute: string, id: string) => `${attribute}${ownId(id)}"`,
  );

const picturesOf = (parts: Parts): BlockXml['pictures'] =>
  [...textOf(parts, 'word/_rels/document.xml.rels').matchAll(/<Relationship [^>]*>/g)].flatMap(
    ({ 0: relation }) => {
      const id = /Id="([^"]+)"/.exec(relation)?.[1];
      const target = /Target="(media\/[^"]+)"/.exec(relation)?.[1];
      const bytes = target === undefined ? undefined : parts[`word/${target}`];
      if (id === undefined || target === undefined || !bytes) return [];
      return [{ id: ownId(id), name: `hoso-${target.slice('media/'.length)}`, bytes }];
    },
  );
