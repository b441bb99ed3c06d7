import { procedureSchema, type Procedure } from './procedure.ts';

/** Of a regime that nobody has described yet: it asks for nothing, so nothing is missing. */
export const noProcedure = (level: Procedure['level']): Procedure =>
  procedureSchema.parse({
    format: 'hoso-procedure/1',
    id: 'none',
    title: '',
    level,
    periodFrom: 0,
    periodTo: 0,
    superiorBody: '',
    sources: {},
    meeting: { requiredPercent: '0', denominator: 'present' },
    publication: { minimumDays: 0, minimumBroadcasts: 0 },
    organisations: [],
    coordinationOffice: '',
    financeOffice: '',
    heldGrades: [],
    papers: [],
  });
