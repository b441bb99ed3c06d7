import { fold } from '#shared/kernel/vietnamese.ts';
import { at, breachIf, each, present, textOf } from './finding.ts';
import type { Evaluator, Evaluators, FormFile, Selector } from './form-file.ts';
import type { FormParagraph } from './form-model.ts';
import type { SignerBoxes } from './find-signature.ts';
import { isUpper, letters, uprightBold, written } from './letters.ts';

const signers = ({ boxes }: FormFile): readonly SignerBoxes[] =>
  [boxes.signature.left, boxes.signature.right, ...boxes.signature.others].filter(
    (signer) => signer !== null,
  );

const roles: Selector = (file) => signers(file).flatMap((signer) => signer.roles);
const names: Selector = (file) => signers(file).map((signer) => signer.name);

const folded = (paragraph: FormParagraph): string => fold(paragraph.text).trim();

/** Bodies that decide together: whoever signs for one of them signs on its behalf. */
const collective =
  /^(uy ban|hoi dong|ban chi dao|ban thuong truc|ban quan ly|doan (?!truong)|to (?!truong))/;

/**
 * Lines that mean a way of signing, whatever way it is written ("T/M", "TM", "KT "), must be written with the mark
 * of the rule: "TM. ỦY BAN NHÂN DÂN".
 */
const marked = (meant: RegExp, follows: RegExp): Evaluator =>
  each(
    (file) => present(roles(file)).filter((role) => meant.test(folded(role))),
    (role, rule) => {
      const mark = textOf(rule);
      const rest = fold(role.text.slice(mark.length));
      return role.text.startsWith(mark) && follows.test(rest) ? null : role.text;
    },
  );

const head =
  /^(chu tich|giam doc|truong|chanh|bo truong|thu truong|thu tuong|chi cuc truong|cuc truong)/;

const deputy = /^pho /;

/** Besides the mark itself: a deputy signs below a line "KT.". */
const forHead: Evaluator = (file, rule) => {
  const written = marked(/^k[./]?t\b/, head)(file, rule);
  const lone = signers(file).flatMap((signer) =>
    signer.roles.filter((role, index) => {
      const above = signer.roles[index - 1];
      return (
        deputy.test(folded(role)) && !(above !== undefined && /^k[./]?t\b/.test(folded(above)))
      );
    }),
  );
  if (written === null && lone.length === 0) return null;
  return [...(written ?? []), ...lone.map((role) => at(role, role.text, rule.rule))];
};

const properName = /^\p{Lu}\p{Ll}*$/u;

/** What stands before a name is the matter of ND30-CK-13. */
const degree = /^(ThS|TS|PGS|GS)\b/;

const plainName: Evaluator = each(names, ({ text }) => {
  const words = written(text).split(/\s+/);
  const isPlain = words.every((word) => word === '' || properName.test(word));
  return isPlain || degree.test(text) ? null : text;
});

const under: Evaluator = (file, rule) => {
  const all = signers(file);
  if (all.length === 0) return null;
  return all.flatMap(({ roles: [role], name }) => {
    if (role === undefined || name === null) return [];
    const off = Math.abs(name.centerMm - role.centerMm);
    return breachIf(off > (rule.tolerance ?? 1), at(name, `lệch ${off.toFixed(1)} mm`, rule.rule));
  });
};

/** Before a name: address, degree, rank, title of honour. */
const honorific =
  /^(ông|bà|đồng chí|đ\/c|gs|pgs|ts|ths|ks|cn|bs|ckii?|thạc sĩ|tiến sĩ|kỹ sư|cử nhân|bác sĩ|đại tá|thượng tá|trung tá|thiếu tá|đại úy|nghệ nhân|nhà giáo)[\s.]/iu;

/** Councils and steering boards are made of people of other offices; an assembly of the people is not. */
const guestBody = /^t[./]?m\.?\s*(hoi dong (?!nhan dan)|ban chi dao|doan |to )/;

const homeOffice: Evaluator = (file, rule) => {
  const bound = signers(file).filter(
    ({ roles: [role] }) => role !== undefined && guestBody.test(folded(role)),
  );
  if (bound.length === 0) return null;
  return bound.flatMap(({ homeOffice: office, name }) =>
    name === null
      ? []
      : breachIf(
          office.length === 0 || !office.every(({ text }) => isUpper(text)),
          at(name, 'không có chức vụ trong cơ quan', rule.rule),
        ),
  );
};

export const signerRules: Evaluators = {
  'ND30-CK-01': letters(roles, { letterCase: 'upper' }),
  'ND30-CK-02': letters(roles, { sized: true }),
  'ND30-CK-03': letters(roles, uprightBold),
  'ND30-CK-04': marked(new RegExp(`^t[./]?m\\b|${collective.source}`), collective),
  'ND30-CK-05': marked(/^(q[./]|q |quyen )/, head),
  'ND30-CK-06': forHead,
  'ND30-CK-07': marked(/^t[./]?l\b|^thua lenh/, head),
  'ND30-CK-08': marked(/^t[./]?u[./]?q\b|^thua uy quyen/, head),
  'ND30-CK-09': plainName,
  'ND30-CK-10': letters(names, { sized: true }),
  'ND30-CK-11': letters(names, uprightBold),
  'ND30-CK-12': under,
  'ND30-CK-13': each(names, ({ text }) => honorific.exec(text.trim())?.[0] ?? null),
  'ND30-CK-14': homeOffice,
};
