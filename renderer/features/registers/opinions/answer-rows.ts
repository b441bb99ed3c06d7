import type { OrganisationAnswer } from '#shared/registers/registers.ts';
import { inOrder, nextPosition } from '../next-position.ts';

/** An organisation that has not answered yet has no record: it is written with the first word. */
export type AnswerRow = OrganisationAnswer;

const comingIds = new Map<string, string>();

/** The id its record will have, the same for each of its fields: two of them must not make two records. */
const comingId = (dossierId: string, organisation: string): string => {
  const key = `${dossierId} ${organisation}`;
  const id = comingIds.get(key) ?? crypto.randomUUID();
  comingIds.set(key, id);
  return id;
};

type From = {
  readonly dossierId: string;
  readonly answers: readonly OrganisationAnswer[];
  /** Those the procedure asks. */
  readonly organisations: readonly string[];
};

/** Every organisation that is asked, answered or not; others that answered follow. */
export const answerRows = ({ dossierId, answers, organisations }: From): readonly AnswerRow[] => {
  const first = nextPosition(answers);
  const asked = organisations.map((organisation, place): AnswerRow => {
    const written = answers.find((answer) => answer.organisation === organisation);
    if (written) return written;
    const position = first + place;
    const id = comingId(dossierId, organisation);
    const blank = { number: '', on: null, content: '', reply: '' };
    return { id, dossierId, organisation, position, ...blank };
  });
  const others = answers.filter(({ organisation }) => !organisations.includes(organisation));
  return [...asked, ...inOrder(others)];
};

export const hasAnswered = ({ number }: AnswerRow): boolean => number.trim() !== '';
