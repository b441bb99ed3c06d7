import { fundSourceOf } from '#shared/finance/fund-source.ts';
import { payingSources, type Payment } from '#shared/finance/payment.ts';
import { useQuery } from '../../../app/use-query.ts';
import { useText } from '../../../ui/use-text.ts';
import type { FieldColumn } from '../table/field-column.ts';
import { millionText } from './million-dong.ts';
import type { WorkRow } from './work-fields.ts';

type Columns = readonly FieldColumn<Payment>[];
type Asked = {
  readonly unitId: string;
  readonly works: readonly WorkRow[];
  /** Whole đồng of all payments. */
  readonly sum: number;
};

/** For which work, when, from which source, how much, and where the voucher is to be seen. */
export const usePaymentColumns = ({ unitId, works, sum }: Asked): Columns => {
  const text = useText('works');
  return [
    {
      kind: 'choice',
      key: 'work',
      header: text('payment.work'),
      choices: works.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}`.trim() })),
      get: ({ workId }) => workId,
      set: (workId) => ({ workId }),
      foot: text('payment.sum'),
    },
    {
      kind: 'day',
      key: 'paidOn',
      header: text('payment.paidOn'),
      width: '152px',
      get: ({ paidOn }) => paidOn,
      set: (paidOn) => paidOn && { paidOn },
    },
    ...useSourceColumns(sum),
    ...useVoucherColumns(unitId),
  ];
};

const useSourceColumns = (sum: number): Columns => {
  const text = useText('works');
  return [
    {
      kind: 'choice',
      key: 'source',
      header: text('payment.source'),
      width: '208px',
      choices: payingSources.map((id) => ({ value: id, label: fundSourceOf(id).name })),
      get: ({ source }) => source,
      set: (typed) => ({ source: payingSources.find((one) => one === typed) ?? 'central' }),
    },
    {
      kind: 'million',
      key: 'amountDong',
      header: text('payment.amountDong'),
      width: '124px',
      get: ({ amountDong }) => amountDong,
      set: (amountDong) => ({ amountDong: amountDong ?? 0 }),
      foot: millionText(sum),
    },
  ];
};

const useVoucherColumns = (unitId: string): Columns => {
  const text = useText('works');
  const proofsOf = useProofsOfWork(unitId);
  return [
    {
      kind: 'text',
      key: 'voucher',
      header: text('payment.voucher'),
      width: '176px',
      get: ({ voucher }) => voucher,
      set: (voucher) => ({ voucher }),
    },
    {
      kind: 'choice',
      key: 'proof',
      header: text('payment.proof'),
      width: '124px',
      choices: (row) => [{ value: '', label: text('payment.noProof') }, ...proofsOf(row)],
      get: ({ evidenceId }) => evidenceId ?? '',
      set: (id) => ({ evidenceId: id === '' ? null : id }),
    },
    {
      kind: 'count',
      key: 'page',
      header: text('payment.page'),
      width: '80px',
      get: ({ page }) => page,
      set: (page) => ({ page: page === 0 ? null : page }),
    },
  ];
};

/** Proofs that name the work, and the one that is chosen already. */
const useProofsOfWork = (unitId: string) => {
  const { data } = useQuery('evidence.list', { unitId });
  return ({ workId, evidenceId }: Payment) =>
    (data ?? [])
      .filter((proof) => proof.form !== 'photo')
      .filter((proof) => proof.workId === workId || proof.id === evidenceId)
      .map(({ id, label }) => ({ value: id, label }));
};
