import type { Remark, RemarkKind } from '#shared/dossier/form/returned.ts';
import type { XmlElement } from 'xmldoc';
import type { DocxPackage } from './docx-package.ts';

const changes = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:pPrChange', 'w:rPrChange'];

/** Fields that show the day on which somebody looks, and not the one that was meant. */
const turningDate = /^\s*(?:DATE|TIME|SAVEDATE|PRINTDATE|CREATEDATE)\b/i;

/** What is left in a file of Word that is not to be printed. */
export const docxRemarks = ({ body, comments }: DocxPackage): readonly Remark[] => {
  const fields = [...body.descendantsNamed('w:instrText'), ...body.descendantsNamed('w:fldSimple')];
  const found: Readonly<Record<RemarkKind, readonly XmlElement[]>> = {
    tracked: changes.flatMap((name) => body.descendantsNamed(name)),
    comment: comments?.childrenNamed('w:comment') ?? [],
    'date-field': fields.filter((field) => turningDate.test(field.attr['w:instr'] ?? field.val)),
    hidden: body.descendantsNamed('w:vanish').filter(({ attr }) => attr['w:val'] !== '0'),
  };
  return kinds.flatMap((kind) => {
    const [first] = found[kind];
    return first === undefined ? [] : [{ kind, count: found[kind].length, place: wordsOf(first) }];
  });
};

const kinds: readonly RemarkKind[] = ['tracked', 'comment', 'date-field', 'hidden'];

const longestPlace = 60;

const wordsOf = (element: XmlElement): string =>
  [...element.descendantsNamed('w:t'), ...element.descendantsNamed('w:delText')]
    .map(({ val }) => val)
    .join('')
    .slice(0, longestPlace);
