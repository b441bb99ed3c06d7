import { useText } from '../../../ui/use-text.ts';
import { textId, type TemplateDesk } from '../use-template-desk.ts';
import classes from './OutlineEditor.module.css';
import { FaultSummary } from './FaultSummary.tsx';
import { LineMirror } from './LineMirror.tsx';

/** A text with numbered lines; what is wrong in a line stands beside it. */
export const OutlineEditor = ({ desk }: { readonly desk: TemplateDesk }) => {
  const text = useText('templates');
  const hasFaults = desk.faults.some(({ line }) => line > 0);
  return (
    <section className={classes.editor} aria-label={text('text')}>
      <FaultSummary desk={desk} />
      <div className={classes.scroll}>
        <div className={classes.paper} data-notes={hasFaults || undefined}>
          <LineMirror desk={desk} />
          <textarea
            id={textId}
            className={classes.area}
            aria-label={text('text')}
            aria-invalid={desk.faults.length > 0}
            spellCheck={false}
            value={desk.text}
            onChange={({ currentTarget: { value } }) => desk.type(value)}
          />
        </div>
      </div>
    </section>
  );
};
