import { fold } from '#shared/kernel/vietnamese.ts';
import type { FormParagraph } from './form-model.ts';
import { isUpper } from './letters.ts';

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
  /** Those who sign in rows below, of either column. */
  readonly others: readonly SignerBoxes[];
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

const isRole = ({ text }: FormParagraph): boolean => isUpper(text);

const isApart = (line: FormParagraph, before: FormParagraph): boolean =>
  line.heightMm - before.heightMm > roomMm;

/** Below the room for the hand stands the name, after the office at home in capitals where there is one. */
const hasName = (lines: readonly FormParagraph[]): boolean => {
  const roomAt = lines.findIndex((line, at) => at > 0 && isApart(line, lines[at - 1] ?? line));
  const last = lines.at(-1);
  return roomAt > 0 && last !== undefined && !isRole(last);
};

/** Signers of one column who stand below one another: whoever has no name yet signs by hand. */
const signersOf = (lines: readonly FormParagraph[]): readonly SignerBoxes[] => {
  const groups: FormParagraph[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const signsByHand =
      before !== undefined && isRole(line) && isRole(before) && isApart(line, before);
    if (last === undefined || hasName(last) || signsByHand) groups.push([line]);
    else last.push(line);
  }
  return groups.map(
    (group) =>
      (group.every(isRole) ? { roles: group, homeOffice: [], name: null } : signerOf(group)) ??
      noSigner,
  );
};

const noSigner: SignerBoxes = { roles: [], homeOffice: [], name: null };

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

/** Takes the two columns at the foot of a paper apart; `hasRows` where more sign than two. */
export const findSignature = (foot: readonly FormParagraph[], hasRows: boolean): SignatureBoxes => {
  const written = foot.filter((line) => line.text.trim() !== '');
  const lines = hasRows ? written : foot;
  const left = lines.filter((line) => line.column === 'left');
  const right = lines.filter((line) => line.column === 'right');
  const labelAt = left.findIndex((line) => fold(line.text).startsWith('noi nhan'));
  const end = labelAt < 0 ? left.length : labelAt;
  const recipients = recipientsOf(left.slice(end));
  if (!hasRows) {
    return { left: signerOf(left.slice(0, end)), right: signerOf(right), others: [], recipients };
  }
  const [ofLeft = null, ...moreLeft] = signersOf(left.slice(0, end));
  const [ofRight = null, ...moreRight] = signersOf(right);
  return { left: ofLeft, right: ofRight, others: [...moreLeft, ...moreRight], recipients };
};
