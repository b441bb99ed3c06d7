import type { Document } from '#shared/dossier/document-model.ts';
import { Refusal } from '#shared/kernel/app-error.ts';
import type { Builder } from './builder.ts';

export const renderBytes = async (
  { context, job }: Pick<Builder, 'context' | 'job'>,
  document: Document,
): Promise<Uint8Array> => {
  const { renderPool, resources } = context;
  const rendered = await renderPool.render(document, 'pdf', {
    fonts: { bundled: resources.pathOf('fonts') },
    images: new Map(),
    signal: job.signal,
  });
  if (!rendered.ok) throw new Refusal(rendered.error);
  return rendered.value.bytes;
};
