import { fold, nfc } from '#shared/kernel/vietnamese.ts';
import type { Unit, UnitLevel } from '#shared/units/unit.ts';
import { useCore } from '../../app/core-context.ts';
import { useCommand } from '../../app/use-command.ts';
import type { NewUnitForm } from './new-unit-form.ts';

type AddUnit = {
  readonly run: (form: NewUnitForm) => Promise<Unit | null>;
  readonly pending: boolean;
};

/** Adds a place with those units above it that are not known here yet. Null when something was refused. */
export const useAddUnit = (known: readonly Unit[]): AddUnit => {
  const { client } = useCore();
  const create = useCommand('units.create');

  const findOrCreate = async (level: UnitLevel, typed: string, parentId: string | null) => {
    const name = nfc(typed).trim();
    if (name === '') return { ok: true, id: parentId } as const;
    const found = known.find((unit) => unit.level === level && fold(unit.name) === fold(name));
    if (found) return { ok: true, id: found.id } as const;
    const answer = await create.run({ level, name, ...(parentId !== null && { parentId }) });
    return answer.ok ? ({ ok: true, id: answer.value.unitId } as const) : ({ ok: false } as const);
  };

  const run = async (form: NewUnitForm): Promise<Unit | null> => {
    const province = await findOrCreate(
      'province',
      form.level === 'province' ? '' : form.province,
      null,
    );
    if (!province.ok) return null;
    const hasDistrict = form.level === 'commune' || form.level === 'village';
    const district = await findOrCreate('district', hasDistrict ? form.district : '', province.id);
    if (!district.ok) return null;
    const { level, kind } = form;
    const created = await create.run({
      level,
      kind,
      name: nfc(form.name).trim(),
      ...(district.id !== null && { parentId: district.id }),
    });
    if (!created.ok) return null;
    const answer = await client.call('units.get', { unitId: created.value.unitId });
    return answer.ok ? answer.value.unit : null;
  };

  return { run, pending: create.pending };
};
