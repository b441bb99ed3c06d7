/** A page of a hand-written PDF; its operators and boxes are taken as they are. */
export type OddPage = {
  readonly boxes: string;
  readonly operators: readonly string[];
  /** Further entries of the page. */
  readonly entries?: string;
};

/** A PDF of these pages, in letters of ASCII, without any library that would set it right. */
export const oddPdf = (pages: readonly OddPage[], catalogue = ''): Uint8Array => {
  const objects: string[] = ['', ''];
  const add = (object: string): string => `${objects.push(object)} 0 R`;
  const font = add('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>');
  const kids = pages.map(({ boxes, operators, entries = '' }) => {
    const parts = operators.map((part) =>
      add(`<</Length ${part.length}>>\nstream\n${part}\nendstream`),
    );
    return add(
      `<</Type/Page/Parent 2 0 R ${boxes}/Resources<</Font<</F1 ${font}>>>>/Contents[${parts.join(' ')}]${entries}>>`,
    );
  });
  objects[0] = `<</Type/Catalog/Pages 2 0 R ${catalogue}>>`;
  objects[1] = `<</Type/Pages/Count ${kids.length}/Kids[${kids.join(' ')}]>>`;
  return written(objects);
};

const written = (objects: readonly string[]): Uint8Array => {
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + table + trailer, 'latin1');
};

const words = (text: string): string => `BT /F1 14 Tf 40 60 Td (${text}) Tj ET`;

/** Every shape a scan or an export may have. */
export const oddPages: readonly OddPage[] = [
  { boxes: '/MediaBox[0 0 595 842]', operators: [words('upright')] },
  { boxes: '/MediaBox[0 0 595 842]/Rotate 90', operators: [words('turned')] },
  { boxes: '/MediaBox[0 0 842 595]/Rotate 180', operators: [words('upside down')] },
  { boxes: '/MediaBox[0 0 595 842]/Rotate -90', operators: [words('turned back')] },
  {
    boxes: '/MediaBox[-100 -50 700 900]/CropBox[50 100 450 700]',
    operators: ['q 1 0 0 1 60 80 cm', words('cropped'), 'Q'],
  },
  { boxes: '/MediaBox[0 0 595 842]', operators: ['q 0.5 0 0 0.5 200 300 cm', words('left open')] },
  { boxes: '/MediaBox[0 0 60 60]', operators: ['0 0 0 1 k 1 1 5 5 re f'] },
  { boxes: '/MediaBox[0 0 2384 3370]/Rotate 270', operators: [words('plan')] },
  { boxes: '/MediaBox[595 842 0 0]', operators: [] },
];
