import { fold } from '#shared/kernel/vietnamese.ts';
import type { FormParagraph } from './form-model.ts';

/** Box 7: titles, the office at home above the name, the name. */
export type SignerBoxes = {
  readonly roles: readonly FormParagraph[];
  readonly homeOffice: readonly FormParagraph[];
  readonly name: FormParagraph | null;
};

/** Box 9b; each recipient is one entry, however many lines it takes. */
export type RecipientBoxes = {
  readonly label: FormParagraph | null;
  readonly items: readonly FormParagraph[];
  /** Box 12: "PL.(300)". */
  readonly drafter: FormParagraph | null;
};

export type SignatureBoxes = {
  readonly left: SignerBoxes | null;
  readonly right: SignerBoxes | null;
  readonly recipients: RecipientBoxes;
};

/** Room for a hand signature: more than any spacing of lines. */
const roomMm = 12;

const signerOf = (lines: readonly FormParagraph[]): SignerBoxes | null => {
  if (lines.length === 0) return null;
  const roomAt = lines.findIndex(
    (line, index) => line.heightMm - (lines[index - 1] ?? line).heightMm > roomMm,
  );
  const split = roomAt < 0 ? lines.length - 1 : roomAt;
  return {
    roles: lines.slice(0, split),
    homeOffice: lines.slice(split, -1),
    name: lines.at(-1) ?? null,
  };
};

const drafterPattern = /^[\p{L}.]{1,8}\s*\(?\d+\)?\.?$/u;

const joined = (item: FormParagraph, line: FormParagraph): FormParagraph => ({
  ...item,
  text: `${item.text} ${line.text}`,
  runs: [...item.runs, ...line.runs],
  lineCount: item.lineCount + line.lineCount,
});

const recipientsOf = (lines: readonly FormParagraph[]): RecipientBoxes => {
  const [label = null, ...rest] = lines;
  const drafter = rest.find((line) => drafterPattern.test(line.text.trim())) ?? null;
  const items: FormParagraph[] = [];
  for (const line of rest) {
    if (line === drafter) continue;
    const item = items.at(-1);
    if (item !== undefined && !/^[-–+•]/.test(line.text))
      items[items.length - 1] = joined(item, line);
    else items.push(line);
  }
  return { label, items, drafter };
};

/** Takes the two columns at the foot of a paper apart. */
export const findSignature = (foot: readonly FormParagraph[]): SignatureBoxes => {
  const left = foot.filter((line) => line.column === 'left');
  const labelAt = left.findIndex((line) => fold(line.text).startsWith('noi nhan'));
  const end = labelAt < 0 ? left.length : labelAt;
  return {
    left: signerOf(left.slice(0, end)),
    right: signerOf(foot.filter((line) => line.column === 'right')),
    recipients: recipientsOf(left.slice(end)),
  };
};
