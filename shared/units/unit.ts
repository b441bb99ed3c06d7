import { z } from 'zod';
import { daySchema } from '#shared/kernel/day.ts';
import { idSchema } from '#shared/kernel/ids.ts';

export const unitLevels = ['village', 'commune', 'district', 'province'] as const;
export const unitLevelSchema = z.enum(unitLevels);
export type UnitLevel = z.infer<typeof unitLevelSchema>;

const name = z.string().trim().min(1).max(120);
const line = z.string().max(500);

/**
 * A place with an administration. `name` stands without its kind ("Nà Sương"), `kind` is the word in front
 * ("xã"). `placeName` is what papers print before the date (ND30-DD-08).
 */
export const unitFieldsSchema = z.object({
  level: unitLevelSchema,
  kind: z.string().trim().min(1).max(30),
  name,
  parentId: idSchema.nullable(),
  /** Code of the State's list of units; empty when not known. */
  code: z.string().max(20),
  placeName: line,
  /** Letters in the symbol of its công văn. */
  abbreviation: z.string().max(20),
  /** "xã khu vực I vùng đồng bào dân tộc thiểu số và miền núi" and the act that says so. */
  classification: line,
  classificationAct: line,
  /** Variant id (region) of the national sets that this unit follows, empty where none. */
  region: z.string().max(60),
  /** Former communes it was formed from, as the report names them, and the act of the merger. */
  predecessors: line,
  mergeAct: line,
  /** The unit that this former one became part of: its figures may be added up there. */
  mergedIntoId: idSchema.nullable(),
  validFrom: daySchema.nullable(),
  validTo: daySchema.nullable(),
});
export type UnitFields = z.infer<typeof unitFieldsSchema>;

export const unitSchema = unitFieldsSchema.extend({ id: idSchema });
export type Unit = z.infer<typeof unitSchema>;

/** "xã Nà Sương": as it stands inside a sentence. */
export const unitFullName = (unit: Pick<Unit, 'kind' | 'name'>): string =>
  `${unit.kind} ${unit.name}`;

/** "Xã Nà Sương" typed as the name of a xã is "Nà Sương"; a thôn called "Bản Vầu" keeps its name. */
export const nameWithoutKind = (name: string, kind: string): string => {
  const rest = name.slice(kind.length);
  const hasKind =
    name.slice(0, kind.length).toLocaleLowerCase('vi') === kind.toLocaleLowerCase('vi');
  return hasKind && /^\s+\S/.test(rest) ? rest.trim() : name;
};

/** The usual word for a level, where the officer named none. */
export const defaultKind: Readonly<Record<UnitLevel, string>> = {
  village: 'thôn',
  commune: 'xã',
  district: 'huyện',
  province: 'tỉnh',
};
