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
