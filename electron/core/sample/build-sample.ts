import { buildAnswers } from './build-answers.ts';
import { buildEvidence } from './build-evidence.ts';
import { buildPhotos } from './build-photos.ts';
import { buildPlaces } from './build-places.ts';
import { buildRegisters } from './build-registers.ts';
import { buildReviews } from './build-reviews.ts';
import { buildSurvey } from './build-survey.ts';
import { buildVillages } from './build-villages.ts';
import { buildWorks } from './build-works.ts';
import type { Builder } from './builder.ts';
import { signPapers } from './sign-papers.ts';

/** Plays an officer's months in a second: units and people, figures and answers, proofs, registers, papers. */
export const buildSample = async (builder: Builder): Promise<{ dossierId: string }> => {
  const { call, data, job, variant } = builder;
  const info = await call('workspace.info', {});
  if (info.officer === '') await call('workspace.setOfficer', { name: data.commune.officer });
  const steps = 5;
  job.progress(0, steps, 'places');
  const { communeId, dossierId } = await buildPlaces(builder);
  job.progress(1, steps, 'answers');
  await buildAnswers(builder, { communeId, dossierId });
  await buildVillages(builder, communeId);
  job.progress(2, steps, 'evidence');
  await buildEvidence(builder, dossierId);
  await buildWorks(builder, communeId);
  await buildPhotos(builder, { communeId, dossierId });
  job.progress(3, steps, 'registers');
  await buildRegisters(builder, { communeId, dossierId });
  job.progress(4, steps, 'papers');
  if (variant === 'complete') {
    const { name } = data.commune.units.commune;
    const issuer = `Ủy ban nhân dân xã ${String(name)}`;
    await signPapers(builder, { dossierId, issuer, signed: data.registers.signed });
    await buildReviews(builder, dossierId, data.reviews);
    await buildSurvey(builder, dossierId);
  }
  return { dossierId };
};
