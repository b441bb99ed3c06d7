import { attributeIn, scanXml } from '../../tables/scan-xml.ts';

/** Fields of Word that start a program or fetch a file; their names may be spread over runs to hide them. */
const dangerous =
  /DDE(?:AUTO)?|INCLUDE(?:TEXT|PICTURE)|MACROBUTTON|(?:^|[\s{])(?:LINK|IMPORT|DATABASE|RD)\s/i;

/** The name of such a field; null where the text has none. */
export const dangerousField = (xml: string): string | null => {
  let instructions = '';
  let inside = false;
  scanXml(xml, {
    open: (name, attributes) => {
      inside = name === 'instrText';
      if (name === 'fldSimple') instructions += ` ${attributeIn(attributes, 'w:instr') ?? ''} `;
      if (name === 'fldChar') instructions += fieldEdge(attributes);
    },
    close: () => {
      inside = false;
    },
    text: (text) => {
      if (inside) instructions += text;
    },
  });
  return dangerous.exec(instructions)?.[0].trim() ?? null;
};

const fieldEdge = (attributes: string): string =>
  attributeIn(attributes, 'w:fldCharType') === 'begin' ? '{' : ' ';
