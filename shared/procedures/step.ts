import { z } from 'zod';
import { bodyRoles } from './body.ts';

/** Facts of a dossier besides signed papers that say a step is over. */
export const stepFacts = [
  'publicationBegun',
  'publicationEnded',
  'organisationsAnswered',
  'meetingHeld',
  'verificationMeetingHeld',
  'councilMet',
  'surveyEnded',
  'recognised',
] as const;
export type StepFact = (typeof stepFacts)[number];

const paperNumber = z.string().regex(/^P\d{2}$/);

/**
 * One step of a procedure with the time it may take. Days are those of the law where it names any, else what an office
 * should allow for; the basis tells which.
 */
export const procedureStepSchema = z.object({
  id: z.string().regex(/^[a-z][a-zA-Z0-9]*$/),
  name: z.string().trim().min(1).max(300),
  actor: z.enum(bodyRoles),
  /** Steps that must be over before this one begins. */
  after: z.array(z.string()),
  /** How long it takes; null where nobody has said. */
  days: z.int().min(0).max(400).nullable(),
  count: z.enum(['working', 'calendar']),
  /** What says that it is over: a signed paper of the dossier, or a fact of its registers. */
  done: z.union([z.object({ paper: paperNumber }), z.object({ fact: z.enum(stepFacts) })]),
  /** Where the number of days comes from: L read in the law, R reported, C custom. */
  basis: z.object({ text: z.string().max(1000), mark: z.enum(['L', 'R', 'C']) }),
});
export type ProcedureStep = z.infer<typeof procedureStepSchema>;

/** Steps in the order of the procedure; each may only wait for one that stands before it, so there is no circle. */
export const procedureStepsSchema = z
  .array(procedureStepSchema)
  .refine(
    (steps) =>
      steps.every(({ id, after }, at) => {
        const before = steps.slice(0, at).map((step) => step.id);
        return !before.includes(id) && after.every((one) => before.includes(one));
      }),
    { error: 'a step waits for one that does not stand before it, or has the name of another' },
  )
  .default([]);
