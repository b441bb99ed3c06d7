import { Button } from '@mantine/core';
import type { WordingFault } from '#shared/dossier/wording/check-wording.ts';
import { useText } from '../../../ui/use-text.ts';
import { lineId, type TemplateDesk } from '../use-template-desk.ts';
import classes from './OutlineEditor.module.css';
import { useFaultText } from './use-fault-text.ts';

/**
 * The same lines under the field, set in the same way: it gives each its height, number, colour and notes. The field
 * itself lies over it without a ground of its own.
 */
export const LineMirror = ({ desk }: { readonly desk: TemplateDesk }) => {
  const byLine = Map.groupBy(desk.faults, ({ line }) => line);
  return (
    <div className={classes.mirror}>
      {desk.text.split('\n').map((line, index) => {
        const faults = byLine.get(index + 1) ?? [];
        return (
          <div
            key={`${index + 1}`}
            id={lineId(index + 1)}
            className={classes.line}
            data-faulty={faults.length > 0 || undefined}
          >
            <span className={classes.number} aria-hidden>
              {index + 1}
            </span>
            <span className={classes.words} aria-hidden>
              {line === '' ? '\u200B' : line}
            </span>
            {faults.length > 0 && <Notes faults={faults} desk={desk} />}
          </div>
        );
      })}
    </div>
  );
};

type Props = { readonly faults: readonly WordingFault[]; readonly desk: TemplateDesk };

const Notes = ({ faults, desk }: Props) => {
  const text = useText('templates');
  const faultText = useFaultText();
  return (
    <div className={classes.notes}>
      {faults.map((fault) => (
        <div key={`${fault.problem} ${fault.found}`} className={classes.note}>
          <span>{faultText(fault)}</span>
          {fault.suggestion !== null && (
            <Button size="compact-xs" variant="default" onClick={() => desk.replaceIn(fault)}>
              {text('correct', { name: fault.suggestion })}
            </Button>
          )}
        </div>
      ))}
    </div>
  );
};
