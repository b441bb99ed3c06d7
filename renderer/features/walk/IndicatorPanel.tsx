import { useEffect, useRef } from 'react';
import { CarriedNotice } from './CarriedNotice.tsx';
import { Comments } from './comments/Comments.tsx';
import { AnswerForm } from './answer/AnswerForm.tsx';
import { NotApplicable } from './answer/NotApplicable.tsx';
import { SurveyOffer } from './answer/SurveyOffer.tsx';
import { WalkFooter } from './footer/WalkFooter.tsx';
import { FindingsHere } from './findings/FindingsHere.tsx';
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
    {/* The key begins every field anew with the next indicator: no half-typed text moves along. */}
    <div key={view.code} className={classes.scroll}>
      <header>
        <p className={classes.criterion}>
          {view.criterion.number}. {view.criterion.name}
        </p>
        <Title view={view} />
      </header>
      <div className={classes.parts}>
        <CarriedNotice view={view} />
        <FindingsHere view={view} />
        <RequirementLine view={view} />
        <SurveyOffer view={view} />
        <AnswerForm view={view} />
        <VerdictLine view={view} />
        <NarrativeEditor view={view} />
        <NoteField view={view} />
        <NotApplicable view={view} />
        <Comments view={view} />
      </div>
    </div>
    <WalkFooter view={view} onOpen={onOpen} />
  </section>
);

/** Takes the focus when a key brought us here and nothing else holds it: Tab goes on from the top. */
const Title = ({ view }: ViewProps) => {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 id="indicator" ref={title} className={classes.title} tabIndex={-1}>
      <span className={classes.code}>{view.code}</span> {view.name}
    </h1>
  );
};
