import { paymentsDong, payingSources, type Payment } from '#shared/finance/payment.ts';
import { useCommand } from '../../../app/use-command.ts';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Registers.module.css';
import { SheetButtons } from '../sheets/SheetButtons.tsx';
import { AddRow } from '../table/AddRow.tsx';
import { RecordTable } from '../table/RecordTable.tsx';
import { dayText } from '../../../ui/day-text.ts';
import type { Works } from './WorksPage.tsx';
import { usePaymentColumns } from './use-payment-columns.ts';

type Props = Pick<Works, 'works' | 'payments'> & {
  readonly unitId: string;
  /** The day of the figures, with which a new payment begins. */
  readonly asOf: Payment['paidOn'];
};

/** What was paid out for each work, voucher by voucher. */
export const Payments = ({ unitId, asOf, works, payments }: Props) => {
  const text = useText('works');
  const save = useCommand('finance.savePayment');
  const last = payments.at(-1);
  const [first] = works;
  const add = () =>
    first &&
    save.run({
      fields: {
        ...blank,
        unitId,
        workId: last?.workId ?? first.id,
        source: last?.source ?? payingSources[0] ?? 'central',
        paidOn: last?.paidOn ?? asOf,
      },
    });
  return (
    <Section title={text('payments.title')} actions={<SheetButtons register="payments" />}>
      <p className={classes.quiet}>{text('payments.lead')}</p>
      {payments.length > 0 && <PaymentTable unitId={unitId} works={works} payments={payments} />}
      <AddRow label={text('payments.add')} pending={save.pending} onAdd={add} />
    </Section>
  );
};

const blank = { amountDong: 0, voucher: '', evidenceId: null, page: null, note: '' };

const PaymentTable = ({ unitId, works, payments }: Omit<Props, 'asOf'>) => {
  const text = useText('works');
  const save = useCommand('finance.savePayment');
  const remove = useCommand('finance.removePayment', { undoText: text('payment.removed') });
  const sum = paymentsDong(payments) ?? 0;
  return (
    <RecordTable
      label={text('payments.title')}
      columns={usePaymentColumns({ unitId, works, sum })}
      rows={payments}
      nameOf={({ paidOn, voucher }) => `${dayText(paidOn)} ${voucher}`.trim()}
      onSave={save.run}
      onRemove={remove.run}
    />
  );
};
