import { useText } from '../../../ui/use-text.ts';
import classes from '../Templates.module.css';

const marks = ['field', 'block', 'if', 'list'] as const;

/** How the marks look that stand in a downloaded file; the same in every language. */
const looks = { field: '{year}', block: '{@SIGN}', if: '{#IF …} {/IF}', list: '{#w IN …} {/w}' };

/** What the marks in a file of Word stand for, for whoever opens one for the first time. */
export const WordMarks = () => {
  const text = useText('templates');
  return (
    <details>
      <summary>{text('word.marks')}</summary>
      <dl className={classes.help}>
        {marks.map((mark) => (
          <div key={mark} className={classes.mark}>
            <dt>{looks[mark]}</dt>
            <dd>{text(`word.mark.${mark}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
