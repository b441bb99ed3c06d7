import { PDFHexString, PDFName, PDFString, type PDFRef } from '@cantoo/pdf-lib';
import type { Day } from '#shared/kernel/day.ts';
import type { BookWriter } from './book-writer.ts';
import { srgbProfile } from './srgb-profile.ts';

type About = {
  readonly title: string;
  readonly day: Day;
  /** Whether the book may say of itself that it keeps PDF/A-2b. */
  readonly conforms: boolean;
};

const program = 'HoSoNTM';

/** Properties as old readers look for them; the same as in the XMP. */
export const writeInfo = (book: BookWriter, { title, day }: About): PDFRef => {
  const info = book.context.obj({});
  const date = PDFString.of(`D:${day.replaceAll('-', '')}000000Z`);
  info.set(PDFName.of('Title'), PDFHexString.fromText(title));
  info.set(PDFName.of('Creator'), PDFString.of(program));
  info.set(PDFName.of('Producer'), PDFString.of(program));
  info.set(PDFName.of('CreationDate'), date);
  info.set(PDFName.of('ModDate'), date);
  return book.add(info);
};

export const writeMetadata = (book: BookWriter, about: About): PDFRef => {
  const bytes = Buffer.from(xmp(about));
  return book.add(book.context.stream(bytes, { Type: 'Metadata', Subtype: 'XML' }));
};

/** Which colours the numbers in the book mean. */
export const writeIntent = (book: BookWriter): PDFRef => {
  const profile = book.add(book.context.flateStream(srgbProfile(), { N: 3 }));
  const intent = book.context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    DestOutputProfile: profile,
  });
  const name = PDFString.of('sRGB IEC61966-2.1');
  intent.set(PDFName.of('OutputConditionIdentifier'), name);
  intent.set(PDFName.of('Info'), name);
  return book.add(intent);
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const claim = `<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>`;

const xmp = ({
  title,
  day,
  conforms,
}: About): string => `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title></rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreatorTool>${program}</xmp:CreatorTool><xmp:CreateDate>${day}T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>${day}T00:00:00Z</xmp:ModifyDate></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>${program}</pdf:Producer></rdf:Description>
${conforms ? claim : ''}
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
