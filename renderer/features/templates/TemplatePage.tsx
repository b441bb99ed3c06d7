import { Button } from '@mantine/core';
import { Link, useParams } from 'wouter';
import { Loaded } from '../../app/Loaded.tsx';
import { useQuery } from '../../app/use-query.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { SplitPane } from '../../ui/SplitPane.tsx';
import { useText } from '../../ui/use-text.ts';
import { OutlineEditor } from './editor/OutlineEditor.tsx';
import { ShareOne } from './ShareOne.tsx';
import { TemplateSide } from './TemplateSide.tsx';
import { TemplateState } from './TemplateTable.tsx';
import { TemplateActions } from './TemplateActions.tsx';
import classes from './Templates.module.css';
import { useTemplateDesk } from './use-template-desk.ts';
import { useTrialDossier } from './use-trial-dossier.ts';

export type Template = OutputOf<'templates.get'>;
export type Place = { readonly procedureId: string; readonly paper: string };

/** The text of one paper: written on the left, tried and compared on the right. */
export const TemplatePage = () => {
  const { procedureId = '', paper = '' } = useParams();
  const template = useQuery('templates.get', { procedureId, paper });
  return (
    <Loaded query={template}>
      {(value) => (
        <Desk key={`${procedureId} ${paper}`} place={{ procedureId, paper }} template={value} />
      )}
    </Loaded>
  );
};

type Props = { readonly place: Place; readonly template: Template };

const WordLink = ({ place: { procedureId, paper } }: Pick<Props, 'place'>) => (
  <Button component={Link} to={`/templates/${procedureId}/${paper}/word`} variant="subtle">
    {useText('templates')('word.file')}
  </Button>
);

const Desk = ({ place, template }: Props) => {
  const desk = useTemplateDesk(place, template);
  const chosen = useTrialDossier(place, template);
  return (
    <>
      <div className={classes.top}>
        <PageHeader
          title={template.name}
          lead={<TemplateState state={template} />}
          actions={
            <>
              <ShareOne place={place} template={template} />
              <WordLink place={place} />
              <TemplateActions {...{ place, template, desk }} dossierId={chosen.dossierId} />
            </>
          }
        />
      </div>
      <div className={classes.desk}>
        <SplitPane
          initial={56}
          start={<OutlineEditor desk={desk} />}
          end={<TemplateSide {...{ place, template, desk, chosen }} />}
        />
      </div>
    </>
  );
};
