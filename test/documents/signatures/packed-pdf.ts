import { deflateSync } from 'node:zlib';
import { rangeRoom, room, sealed, type Sealing } from './signed-pdf.ts';

/**
 * A signed file as newer programs write it: catalogue and field packed in a stream of objects, and the table a stream
 * whose rows are differences to the row above.
 */
export const packedDraft = async (seal: Sealing): Promise<Uint8Array> => {
  const file = new Writing();
  file.add(3, '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>');
  file.add(
    4,
    `<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/ByteRange ${rangeRoom}/Contents <${'0'.repeat(room)}>>>`,
  );
  addObjects(file);
  addTable(file);
  return sealed(file.bytes(), 0, seal);
};

const packed = [
  [1, '<</Type/Catalog/Pages 2 0 R/AcroForm 6 0 R>>'],
  [2, '<</Type/Pages/Count 1/Kids[3 0 R]>>'],
  [6, '<</SigFlags 3/Fields[7 0 R]>>'],
  [7, '<</Type/Annot/Subtype/Widget/FT/Sig/T<feff004b00fd>/Rect[0 0 0 0]/V 4 0 R>>'],
] as const;

/** Objects of a stream, behind their numbers and places; the length of the stream stands in an object of its own. */
const addObjects = (file: Writing): void => {
  const bodies = packed.map(([, body]) => `${body} `);
  const placeOf = (index: number): number => bodies.slice(0, index).join('').length;
  const head = packed.map(([number], index) => `${number} ${placeOf(index)} `).join('');
  const stream = deflateSync(Buffer.from(head + bodies.join(''), 'latin1'));
  file.addStream(5, `/Type/ObjStm/N ${packed.length}/First ${head.length}/Length 9 0 R`, stream);
  file.add(9, String(stream.length));
};

const addTable = (file: Writing): void => {
  const start = file.length;
  const at = (number: number) => [1, file.at(number), 0];
  const inside = (index: number) => [2, 5, index];
  const rows = [
    [0, 0, 0],
    inside(0),
    inside(1),
    at(3),
    at(4),
    at(5),
    inside(2),
    inside(3),
    [1, start, 0],
    at(9),
  ];
  const table = deflateSync(
    differences(rows.map(([a = 0, b = 0, c = 0]) => [a, b >> 8, b & 255, c])),
  );
  const own = `/Type/XRef/Size 10/Root 1 0 R/W[1 2 1]/Length ${table.length}`;
  file.addStream(8, `${own}/DecodeParms<</Predictor 12/Columns 4>>`, table);
  file.write(`startxref\n${start}\n%%EOF\n`);
};

/** Each row as what it differs from the row above. */
const differences = (rows: readonly (readonly number[])[]): Uint8Array =>
  Buffer.from(
    rows.flatMap((row, index) => [
      2,
      ...row.map((value, column) => (value - (rows[index - 1]?.[column] ?? 0)) & 255),
    ]),
  );

class Writing {
  private readonly parts: Uint8Array[] = [Buffer.from('%PDF-1.7\n')];
  private readonly places = new Map<number, number>();
  length = 9;

  write(part: string | Uint8Array): void {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    this.parts.push(bytes);
    this.length += bytes.length;
  }

  add(number: number, body: string): void {
    this.places.set(number, this.length);
    this.write(`${number} 0 obj\n${body}\nendobj\n`);
  }

  addStream(number: number, own: string, bytes: Uint8Array): void {
    this.places.set(number, this.length);
    this.write(`${number} 0 obj\n<<${own}/Filter/FlateDecode>>\nstream\n`);
    this.write(bytes);
    this.write('\nendstream\nendobj\n');
  }

  at(number: number): number {
    return this.places.get(number) ?? 0;
  }

  bytes(): Uint8Array {
    return Buffer.concat(this.parts);
  }
}
