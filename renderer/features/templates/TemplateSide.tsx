import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../ui/use-text.ts';
import { FieldList } from './side/FieldList.tsx';
import { NotationHelp } from './side/NotationHelp.tsx';
import { TemplateDifference } from './side/TemplateDifference.tsx';
import { TemplateTrial } from './side/TemplateTrial.tsx';
import type { Place, Template } from './TemplatePage.tsx';
import classes from './Templates.module.css';
import type { TemplateDesk } from './use-template-desk.ts';
import type { TrialDossier } from './use-trial-dossier.ts';

const sides = ['trial', 'difference', 'fields', 'help'] as const;
type Side = (typeof sides)[number];

type Props = {
  readonly place: Place;
  readonly template: Template;
  readonly desk: TemplateDesk;
  readonly chosen: TrialDossier;
};

/** What helps to write: the pages, what differs, what can be named, how it is written. */
export const TemplateSide = ({ place, template, desk, chosen }: Props) => {
  const text = useText('templates');
  const [side, setSide] = useState<Side>('trial');
  return (
    <section className={classes.side} aria-label={text('side.label')}>
      <SegmentedControl
        size="sm"
        aria-label={text('side.label')}
        value={side}
        data={sides.map((value) => ({ value, label: text(`side.${value}`) }))}
        onChange={(value) => setSide(sides.find((one) => one === value) ?? 'trial')}
      />
      <div className={classes.body}>
        <div hidden={side !== 'trial'}>
          <TemplateTrial {...{ place, template, desk, chosen }} />
        </div>
        {side === 'difference' && (
          <TemplateDifference shipped={template.shipped} text={desk.text} />
        )}
        {side === 'fields' && <FieldList desk={desk} />}
        {side === 'help' && <NotationHelp />}
      </div>
    </section>
  );
};
