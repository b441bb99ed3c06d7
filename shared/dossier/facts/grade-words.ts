import type { Procedure } from '#shared/procedures/procedure.ts';
import type { Unit } from '#shared/units/unit.ts';
import type { Dossier } from '../dossier.ts';
import { modelFieldsText } from '../model-fields.ts';
import type { DossierSource } from './source.ts';

type Grade = DossierSource['set']['grade'];

/** Words of a grade on papers: the phrase after a unit's name, and the short name of what is built. */
export type GradeWords = { readonly phrase: string; readonly short: string };

const standard: GradeWords = { phrase: 'đạt chuẩn nông thôn mới', short: 'nông thôn mới' };
const advanced: GradeWords = {
  phrase: 'đạt chuẩn nông thôn mới nâng cao',
  short: 'nông thôn mới nâng cao',
};
const model: GradeWords = {
  phrase: 'đạt chuẩn nông thôn mới kiểu mẫu',
  short: 'nông thôn mới kiểu mẫu',
};
/** Towns and provinces complete a task; they are never "đạt chuẩn" (Quyết định số 320, 321/QĐ-TTg). */
const completion: GradeWords = {
  phrase: 'hoàn thành nhiệm vụ xây dựng nông thôn mới',
  short: 'nông thôn mới',
};

type Kind = Unit['kind'];
const always =
  (words: GradeWords) =>
  (_kind: Kind): GradeWords =>
    words;

/** Quyết định số 51/2025/QĐ-TTg, khoản 1 Điều 1 knows "xã nông thôn mới hiện đại", and no standard that is reached. */
const modern = (kind: Kind): GradeWords => ({
  phrase: `là ${kind} nông thôn mới hiện đại`,
  short: 'nông thôn mới hiện đại',
});
const smart = (kind: Kind): GradeWords => ({
  phrase: `đạt chuẩn ${kind} thông minh`,
  short: `${kind} thông minh`,
});

const words: Readonly<Record<Grade, (kind: Kind) => GradeWords>> = {
  standard: always(standard),
  advanced: always(advanced),
  model: always(model),
  special: always(standard),
  smart,
  modern,
  completion: always(completion),
  pilot: always(standard),
};

type Graded = {
  readonly set: Pick<DossierSource['set'], 'grade'>;
  readonly unit: Pick<Unit, 'kind'>;
  readonly dossier: Pick<Dossier, 'modelFields'>;
  /** Null where the regime has no procedure yet. */
  readonly procedure: Pick<Procedure, 'gradeWords'> | null;
};

/** What a dossier asks for, in the words of its procedure, else of its set; a model commune with the fields it chose. */
export const gradeOf = ({ set, unit, dossier, procedure }: Graded): GradeWords => {
  const own = procedure?.gradeWords ?? words[set.grade](unit.kind);
  const fields = set.grade === 'model' ? modelFieldsText(dossier.modelFields) : '';
  return fields === '' ? own : { ...own, phrase: `${own.phrase} về ${fields}` };
};
