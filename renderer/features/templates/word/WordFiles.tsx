import { Notice } from '../../../ui/Notice.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { Place, Template } from '../TemplatePage.tsx';
import classes from '../Templates.module.css';
import type { TrialDossier } from '../use-trial-dossier.ts';
import { WordDraft } from './WordDraft.tsx';
import { WordExchange } from './WordExchange.tsx';
import { WordInUse } from './WordInUse.tsx';
import { WordMarks } from './WordMarks.tsx';

type Props = {
  readonly place: Place;
  readonly template: Template;
  readonly chosen: TrialDossier;
};

/** The office's file: taken along, handed back, waiting, in use, and what its PDF is made from. */
export const WordFiles = ({ place, template, chosen }: Props) => {
  const text = useText('templates');
  const { draft, used } = template.docx;
  return (
    <section className={classes.files} aria-label={text('word.files')}>
      <ol className={classes.list}>
        <li>{text('word.step.begin')}</li>
        <li>{text('word.step.edit')}</li>
        <li>{text('word.step.handIn')}</li>
      </ol>
      <WordMarks />
      <WordExchange place={place} />
      {draft && <WordDraft {...{ place, draft, chosen }} />}
      <WordInUse place={place} used={used} />
      <Notice tone="blue" title={text('word.apart')}>
        <p>{text('word.apart.compared')}</p>
        <p>{text('word.apart.reworded')}</p>
      </Notice>
      <p className={classes.quiet}>{text('word.share')}</p>
    </section>
  );
};
