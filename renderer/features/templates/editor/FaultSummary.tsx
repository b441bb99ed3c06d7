import { useText } from '../../../ui/use-text.ts';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { TemplateDesk } from '../use-template-desk.ts';
import classes from './OutlineEditor.module.css';
import { useFaultText } from './use-fault-text.ts';

/** How many places there are to mend, each a way to its line. */
export const FaultSummary = ({ desk }: { readonly desk: TemplateDesk }) => {
  const text = useText('templates');
  const faultText = useFaultText();
  const { faults } = desk;
  if (faults.length === 0)
    return (
      <p className={classes.good} role="status">
        {text('noFaults')}
      </p>
    );
  return (
    <Notice tone="amber" title={text('faultCount', { count: faults.length })} live>
      <ul className={classes.faults}>
        {faults.slice(0, 8).map((fault) => (
          <li key={`${fault.line} ${fault.problem} ${fault.found}`}>
            {fault.line > 0 ? (
              <LinkButton onClick={() => desk.goToLine(fault.line)}>
                {text('goToLine', { line: fault.line })}
              </LinkButton>
            ) : (
              text('wholeText')
            )}
            {`: ${faultText(fault)}`}
          </li>
        ))}
      </ul>
    </Notice>
  );
};
