import { useState } from 'react';
import type { ProcedureFault } from '#shared/procedures/own/fault.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { fieldId, partOfPath, type Part } from './part-of-path.ts';
import classes from './Procedures.module.css';
import { useFaultText } from './use-fault-text.ts';
import type { ProcedureDesk } from './use-procedure-desk.ts';

type Props = { readonly desk: ProcedureDesk; readonly onOpen: (part: Part) => void };

/** So many are read at once. */
const first = 6;

/** What has to be mended before the procedure can be used, each with the way to its field. */
export const Faults = ({ desk: { faults }, onOpen }: Props) => {
  const text = useText('procedures');
  const [isOpen, setOpen] = useState(false);
  if (faults.length === 0) return <Notice live tone="green" title={text('noFaults')} />;
  const shown = isOpen ? faults : faults.slice(0, first);
  return (
    <Notice live tone="amber" title={text('faultCount', { count: faults.length })}>
      <ul className={classes.coming}>
        {shown.map((fault) => (
          <li key={`${fault.path} ${fault.problem} ${fault.found}`}>
            <FaultLink fault={fault} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {shown.length < faults.length && (
        <button type="button" className={classes.link} onClick={() => setOpen(true)}>
          {text('moreFaults', { count: faults.length - shown.length })}
        </button>
      )}
    </Notice>
  );
};

type LinkProps = { readonly fault: ProcedureFault; readonly onOpen: Props['onOpen'] };

const FaultLink = ({ fault, onOpen }: LinkProps) => {
  const faultText = useFaultText();
  const { place, problem } = faultText(fault);
  const open = (): void => {
    onOpen(partOfPath(fault.path));
    requestAnimationFrame(() =>
      requestAnimationFrame(() => document.getElementById(fieldId(fault.path))?.focus()),
    );
  };
  return (
    <button type="button" className={classes.link} onClick={open}>
      {place}: {problem}
    </button>
  );
};
