import { Notice } from '../../../ui/Notice.tsx';
import { useText } from '../../../ui/use-text.ts';
import { useFaultText } from '../editor/use-fault-text.ts';
import type { Template } from '../TemplatePage.tsx';
import classes from '../Templates.module.css';

type Fault = NonNullable<Template['docx']['draft']>['faults'][number];

/** What is wrong in a file of Word: where, and the name that was probably meant. */
export const WordFaults = ({ faults }: { readonly faults: readonly Fault[] }) => {
  const text = useText('templates');
  if (faults.length === 0) return null;
  return (
    <Notice tone="amber" title={text('word.faults', { count: faults.length })} live>
      <ul className={classes.list}>
        {faults.map((fault) => (
          <FaultLine key={`${fault.line} ${fault.problem} ${fault.found}`} fault={fault} />
        ))}
      </ul>
    </Notice>
  );
};

const FaultLine = ({ fault }: { readonly fault: Fault }) => {
  const text = useText('templates');
  const faultText = useFaultText();
  const { problem, suggestion, near } = fault;
  const isBlock = problem === 'unknown-block' || problem === 'missing-block';
  const typed = (name: string): string => (isBlock ? `{@${name}}` : `{${name}}`);
  return (
    <li>
      {problem === 'missing-block'
        ? text('word.fault.missing', { block: typed(fault.found) })
        : faultText(fault)}
      {suggestion !== null && (
        <>
          . <strong>{text('word.meant', { name: typed(suggestion) })}</strong>
        </>
      )}
      {near !== '' && <span className={classes.quiet}>{text('word.near', { near })}</span>}
    </li>
  );
};
