import { buildBallots } from '#shared/dossier/build-ballots.ts';
import { buildCountMinutes } from '#shared/dossier/build-count-minutes.ts';
import { buildTallyForm } from '#shared/dossier/build-tally-form.ts';
import type { Document } from '#shared/dossier/document-model.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { fileSlug } from '#shared/kernel/vietnamese.ts';
import type { PlaceTally } from '#shared/survey/tally.ts';
import { unitFullName, type Unit } from '#shared/units/unit.ts';
import { existingDossier } from '../dossiers/existing-dossier.ts';
import {
  withPreparation,
  type Handlers,
  type Input,
  type Output,
  type PrepareContext,
} from '../handlers.ts';
import type { Job } from '../jobs/jobs.ts';
import { renderPaper, type Format } from '../papers/render-paper.ts';
import { loadSurvey } from '../survey/load-survey.ts';
import { existingUnit } from '../units/existing-unit.ts';
import { surveyPaper } from './survey-paper.ts';

type Printed = Output<'ballots.print'>;

export const ballotsHandlers: Handlers<'ballots'> = {
  'ballots.print': withPreparation(printBallots, (_context, _input, printed) => printed),
  'ballots.printMinutes': withPreparation(printMinutes, (_context, _input, printed) => printed),
  'ballots.exportTallies': withPreparation(exportTallies, (_context, _input, printed) => printed),
};

/** More sheets than this are printed in several files: a printer and the memory of an old PC have an end. */
const atOnce = 500;

async function printBallots(
  context: PrepareContext,
  input: Input<'ballots.print'>,
  job: Job,
): Promise<Printed> {
  const { dossierId, placeId, format } = input;
  const paper = surveyPaper(context, dossierId);
  const place = tallies(context, dossierId).find((one) => one.placeId === placeId);
  if (!place) return refuse('survey.notAPlace', {}, 'placeId');
  const unit = existingUnit(context.db, placeId);
  const numbers = numbersOf(place, input);
  const document = buildBallots({ ...paper, place: unitFullName(unit), numbers });
  return print(context, { document, format, job, name: `phieu-${fileSlug(unit.name)}` });
}

/** The numbers asked for, else all that are handed out; before that is written, one a household. */
const numbersOf = (
  { issued, households }: PlaceTally,
  { from = 1, to }: Input<'ballots.print'>,
): readonly number[] => {
  const last = Math.min(to ?? Math.max(issued || households, from), from + atOnce - 1);
  return Array.from({ length: Math.max(1, last - from + 1) }, (_, at) => from + at);
};

async function printMinutes(
  context: PrepareContext,
  { dossierId, format }: Input<'ballots.printMinutes'>,
  job: Job,
): Promise<Printed> {
  const places = tallies(context, dossierId).map((tally) => {
    const { kind, name, level }: Unit = existingUnit(context.db, tally.placeId);
    const isVillage = level === 'village';
    return { ...tally, kind, fullName: unitFullName({ kind, name }), isVillage };
  });
  if (places.length === 0) refuse('survey.noPlaces');
  const document = buildCountMinutes({ ...surveyPaper(context, dossierId), places });
  return print(context, { document, format, job, name: 'bien-ban-kiem-phieu' });
}

async function exportTallies(
  context: PrepareContext,
  { dossierId }: Input<'ballots.exportTallies'>,
  job: Job,
): Promise<Printed> {
  const { guidance, day } = surveyPaper(context, dossierId);
  const document = buildTallyForm({ guidance, day, places: tallies(context, dossierId) });
  return print(context, { document, format: 'xlsx', job, name: 'tong-hop-lay-y-kien' });
}

const tallies = ({ db }: PrepareContext, dossierId: string): readonly PlaceTally[] =>
  loadSurvey(db, existingDossier(db, dossierId))?.places ?? [];

type Order = {
  readonly document: Document;
  readonly format: Format;
  readonly job: Job;
  readonly name: string;
};

const print = async (
  context: PrepareContext,
  { document, format, job, name }: Order,
): Promise<Printed> => {
  const { signal } = job;
  const { sha256, pages } = await renderPaper(context, { document, format, signal });
  return { name: `${name}.${format}`, sha256, pages };
};
