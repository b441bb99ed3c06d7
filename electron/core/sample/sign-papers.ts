import { upperFirst } from '#shared/kernel/vietnamese.ts';
import type { Builder } from './builder.ts';
import { proofDocument } from './proof-document.ts';
import { renderBytes } from './render-bytes.ts';
import { day } from '#shared/kernel/day.ts';

type Signing = {
  readonly dossierId: string;
  /** "Ủy ban nhân dân xã Nà Sương". */
  readonly issuer: string;
  readonly signed: readonly {
    readonly paper: string;
    readonly number: string;
    readonly signedOn: string;
  }[];
};

/** Makes and signs what the tờ trình waits for, in the order of the dates on the papers. */
export const signPapers = async (
  builder: Pick<Builder, 'call' | 'stage' | 'context' | 'job'>,
  { dossierId, issuer, signed }: Signing,
): Promise<void> => {
  const { call, stage } = builder;
  for (const { paper, number, signedOn } of signed) {
    await call('papers.make', { dossierId, papers: [paper] });
    const papers = await call('papers.list', { dossierId });
    const made = papers.find((view) => view.paper === paper);
    const scan = proofDocument({
      kind: 'Bản quét',
      number: `${number}${made?.symbol ?? ''}`,
      issuedOn: day(signedOn),
      issuer,
      subject: upperFirst(made?.name ?? paper),
      label: paper,
      note: 'Trang này đứng thay bản đã ký, đóng dấu.',
    });
    const scanUploadId = await stage(`${paper}-da-ky.pdf`, await renderBytes(builder, scan));
    // The sample's texts are nobody's to compare: the commune is made up.
    const confirmUncompared = true;
    const signature = { number, signedOn, scanUploadId, confirmUncompared };
    await call('papers.sign', { dossierId, paper, ...signature });
  }
};
