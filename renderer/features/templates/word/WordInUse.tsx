import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconFileText } from '@tabler/icons-react';
import { useCommand } from '../../../app/use-command.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { instantText } from '../../../ui/day-text.ts';
import { useText } from '../../../ui/use-text.ts';
import type { Place, Template } from '../TemplatePage.tsx';
import classes from '../Templates.module.css';
import { WordFaults } from './WordFaults.tsx';
import { WordFileLink } from './WordFileLink.tsx';

type Used = NonNullable<Template['docx']['used']>;
type Props = { readonly place: Place; readonly used: Used | null };

/** What the paper's DOCX is made from, and the way back to the program's own. */
export const WordInUse = ({ place, used }: Props) => {
  const text = useText('templates');
  return used ? (
    <OwnInUse place={place} used={used} />
  ) : (
    <div className={classes.file}>
      <Chip plain tone="grey" icon={IconFileText}>
        {text('word.none')}
      </Chip>
    </div>
  );
};

const OwnInUse = ({ place, used }: { readonly place: Place; readonly used: Used }) => {
  const text = useText('templates');
  const { by, at, faults } = used;
  const restore = useCommand('templates.restoreDocx', { undoText: text('word.restored') });
  const isBroken = faults.length > 0;
  return (
    <div className={classes.file}>
      <Chip plain tone={isBroken ? 'red' : 'green'} icon={isBroken ? IconAlertTriangle : IconCheck}>
        {text(isBroken ? 'word.broken' : 'word.used')}
      </Chip>
      <span className={classes.quiet}>
        {text('state.since', { person: by, at: instantText(at) })}
      </span>
      <WordFileLink file={used} />
      <WordFaults faults={faults} />
      <div>
        <Button variant="default" loading={restore.pending} onClick={() => void restore.run(place)}>
          {text('restore')}
        </Button>
      </div>
    </div>
  );
};
