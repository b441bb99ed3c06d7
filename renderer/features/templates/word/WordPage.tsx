import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { Link, useParams } from 'wouter';
import { Loaded } from '../../../app/Loaded.tsx';
import { useQuery } from '../../../app/use-query.ts';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { SplitPane } from '../../../ui/SplitPane.tsx';
import { useText } from '../../../ui/use-text.ts';
import { ShareOne } from '../ShareOne.tsx';
import type { Place, Template } from '../TemplatePage.tsx';
import classes from '../Templates.module.css';
import { useTrialDossier } from '../use-trial-dossier.ts';
import { WordFiles } from './WordFiles.tsx';
import { WordTrial } from './WordTrial.tsx';

/** One paper laid out in Word: the office's file on the left, tried and compared with the PDF on the right. */
export const WordPage = () => {
  const { procedureId = '', paper = '' } = useParams();
  const template = useQuery('templates.get', { procedureId, paper });
  return (
    <Loaded query={template}>
      {(value) => <WordDesk place={{ procedureId, paper }} template={value} />}
    </Loaded>
  );
};

type Props = { readonly place: Place; readonly template: Template };

const WordDesk = ({ place, template }: Props) => {
  const text = useText('templates');
  const chosen = useTrialDossier(place, template);
  const file = template.docx.draft ?? template.docx.used;
  return (
    <>
      <div className={classes.top}>
        <PageHeader
          title={text('word.title', { name: template.name })}
          lead={text('word.lead')}
          actions={
            <>
              <ShareOne place={place} template={template} />
              <TextLink place={place} />
            </>
          }
        />
      </div>
      <div className={classes.desk}>
        <SplitPane
          initial={44}
          start={<WordFiles {...{ place, template, chosen }} />}
          end={<WordTrial key={file?.sha256} {...{ place, template, chosen, file }} />}
        />
      </div>
    </>
  );
};

const TextLink = ({ place: { procedureId, paper } }: Pick<Props, 'place'>) => (
  <Button
    component={Link}
    to={`/templates/${procedureId}/${paper}`}
    variant="default"
    leftSection={<IconPencil size={18} aria-hidden />}
  >
    {useText('templates')('edit')}
  </Button>
);
