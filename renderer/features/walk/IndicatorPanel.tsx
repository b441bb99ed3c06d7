import { AnswerForm } from './answer/AnswerForm.tsx';
import { NotApplicable } from './answer/NotApplicable.tsx';
import { WalkFooter } from './footer/WalkFooter.tsx';
import classes from './IndicatorPanel.module.css';
import { RequirementLine } from './requirement/RequirementLine.tsx';
import { NarrativeEditor } from './text/NarrativeEditor.tsx';
import { NoteField } from './text/NoteField.tsx';
import { VerdictLine } from './text/VerdictLine.tsx';
import type { ViewProps } from './walk-types.ts';

type Props = ViewProps & { readonly onOpen: (code: string) => void };

/** The middle column: what is asked, the answer, what follows from it, the paragraph of the report. */
export const IndicatorPanel = ({ view, onOpen }: Props) => (
  <section className={classes.panel} aria-labelledby="indicator">
    <div className={classes.scroll}>
      <header>
        <p className={classes.criterion}>
          {view.criterion.number}. {view.criterion.name}
        </p>
        <h1 id="indicator" className={classes.title} tabIndex={-1}>
          <span className={classes.code}>{view.code}</span> {view.name}
        </h1>
      </header>
      {/* The key begins every field anew with the next indicator: no half-typed text moves along. */}
      <div key={view.code} className={classes.parts}>
        <RequirementLine view={view} />
        {view.notApplicable ? <NotApplicable view={view} /> : <AnswerForm view={view} />}
        <VerdictLine view={view} />
        <NarrativeEditor view={view} />
        <NoteField view={view} />
        {!view.notApplicable && <NotApplicable view={view} />}
      </div>
    </div>
    <WalkFooter view={view} onOpen={onOpen} />
  </section>
);
