import { formatDay } from '#shared/kernel/day-text.ts';
import type { Evidence } from './evidence.ts';

/** How a proof is called in a list: "Báo cáo số 181/BC-UBND ngày 14/11/2024: Bảo trì công trình thủy lợi". */
export const evidenceTitle = (
  evidence: Pick<Evidence, 'kind' | 'number' | 'issuedOn' | 'subject' | 'label'>,
): string => {
  const number = evidence.number === '' ? '' : `số ${evidence.number}`;
  const day = evidence.issuedOn === null ? '' : `ngày ${formatDay(evidence.issuedOn)}`;
  const head = [evidence.kind, number, day].filter((part) => part !== '').join(' ');
  return [head, evidence.subject].filter((part) => part !== '').join(': ') || evidence.label;
};

/** "Quyết định số 942/QĐ-UBND ngày 11/5/2023": how a sentence cites the paper. */
export const actCitation = (evidence: Pick<Evidence, 'kind' | 'number' | 'issuedOn'>): string => {
  const day = evidence.issuedOn === null ? '' : ` ngày ${formatDay(evidence.issuedOn)}`;
  return `${evidence.kind || 'Văn bản'} số ${evidence.number}${day}`;
};
