import { deflateSync } from 'node:zlib';
import { rangeRoom, room, sealed, type Sealing } from './signed-pdf.ts';

/**
 * A signed file as newer programs write it: catalogue and field packed in a stream of objects, and the table a stream
 * whose rows are differences to the row above.
 */
export const packedDraft = async (seal: Sealing): Promise<Uint8Array> => {
  const packed = [
    [1, '<</Type/Catalog/Pages 2 0 R/AcroForm 6 0 R>>'],
    [2, '<</Type/Pages/Count 1/Kids[3 0 R]>>'],
    [6, '<</SigFlags 3/Fields[7 0 R]>>'],
    [7, '<</Type/Annot/Subtype/Widget/FT/Sig/T<feff004b00fd>/Rect[0 0 0 0]/V 4 0 R>>'],
  ] as const;
  const file = new Writing();
  file.add(3, '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>');
  file.add(
    4,
    `<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/ByteRange ${rangeRoom}/Contents <${'0'.repeat(room)}>>>`,
  );
  const bodies = packed.map(([, body]) => body);
  const places = bodies.map(
    (_, index) => bodies.slice(0, index).join(' ').length + Math.min(index, 1),
  );
  const head = packed.map(([number], index) => `${number} ${places[index]}`).join(' ');
  const content = Buffer.from(`${head} ${bodies.join(' ')}`, 'latin1');
  const own = `/Type/ObjStm/N ${packed.length}/First ${head.length + 1}/Length 9 0 R`;
  const stream = deflateSync(content);
  file.addStream(5, own, stream);
  file.add(9, String(stream.length));
  const rows = [
    [0, 0, 0],
    ...[1, 2].map((_, index) => [2, 5, index]),
    [1, file.at(3), 0],
    [1, file.at(4), 0],
    [1, file.at(5), 0],
    [2, 5, 2],
    [2, 5, 3],
    [1, file.length, 0],
    [1, file.at(9), 0],
  ];
  const start = file.length;
  const table = deflateSync(
    differences(rows.map(([a = 0, b = 0, c = 0]) => [a, b >> 8, b & 255, c])),
  );
  file.addStream(
    8,
    `/Type/XRef/Size 10/Root 1 0 R/W[1 2 1]/DecodeParms<</Predictor 12/Columns 4>>/Length ${table.length}`,
    table,
  );
  file.write(`startxref\n${start}\n%%EOF\n`);
  return sealed(file.bytes(), 0, seal);
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
