import { evidenceFieldsSchema } from '#shared/evidence/evidence.ts';
import type { Builder } from './builder.ts';
import { proofDocument } from './proof-document.ts';
import { renderBytes } from './render-bytes.ts';

const fieldsSchema = evidenceFieldsSchema.partial();

/** The papers of the sample, each as a real small PDF that is made now. */
export const buildEvidence = async (builder: Builder, dossierId: string): Promise<void> => {
  const { call, data, stage, variant, job } = builder;
  const changes = new Map(data.evidence.complete.map((change) => [change.label, change]));
  const isComplete = variant === 'complete';
  const papers = [...data.evidence.inProgress, ...(isComplete ? data.evidence.added : [])].map(
    (paper) => ({ ...paper, ...(isComplete && changes.get(paper.label)) }),
  );
  const files = await Promise.all(
    papers.map((paper) => renderBytes(builder, proofDocument(fieldsSchema.parse(paper)))),
  );
  for (const [index, { targets, ...metadata }] of papers.entries()) {
    job.progress(2, 5, metadata.label);
    const bytes = files[index];
    if (!bytes) continue;
    const uploadId = await stage(`${metadata.label}.pdf`, bytes);
    await call('evidence.add', { dossierId, targets, uploadIds: [uploadId], metadata });
  }
};
