import { unitFullName, type Unit } from '#shared/units/unit.ts';
import type { Procedure } from './procedure.ts';

const everyMember = '{member.full}';

/**
 * Who is asked for a written opinion: a line such as "Ủy ban nhân dân {member.full}" stands for each unit inside the one
 * that asks (Điều 17 of the Quy định of Quyết định số 18/2022/QĐ-TTg asks those of every district).
 */
export const askedOrganisations = (
  { organisations }: Pick<Procedure, 'organisations'>,
  members: readonly Unit[],
): string[] =>
  organisations.flatMap((organisation) =>
    organisation.includes(everyMember)
      ? members.map((member) => organisation.replace(everyMember, unitFullName(member)))
      : [organisation],
  );
