import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { useText } from '../../ui/use-text.ts';
import type { PaperView } from './paper-view.ts';

export type ActionProps = {
  readonly dossierId: string;
  readonly view: PaperView;
  readonly onMake: (paper: string) => void;
  readonly isMaking: boolean;
};

/** The next step of one paper: to make it, or to open the page where its next step is taken. */
export const PaperAction = (props: ActionProps) => {
  const text = useText('papers');
  const { name, state, signable, gaps } = props.view;
  switch (state) {
    case 'incomplete':
    case 'ready':
      return <Make {...props} words={text('make')} label={text('makeNamed', { name })} />;
    case 'stale':
      return <Make {...props} words={text('makeAgain')} label={text('makeAgainNamed', { name })} />;
    case 'made':
      // What still lacks data is looked at, not signed.
      if (signable && gaps.length === 0)
        return (
          <Open {...props} words={text('enterNumber')} label={text('enterNumberNamed', { name })} />
        );
      return <Open {...props} words={text('see')} label={text('seeNamed', { name })} />;
    case 'signed-stale':
      return <Open {...props} words={text('makeNew')} label={text('makeNewNamed', { name })} />;
    case 'refused':
    case 'signed':
      return <Open {...props} words={text('see')} label={text('seeNamed', { name })} />;
  }
};

type StepProps = ActionProps & { readonly words: string; readonly label: string };

const Make = ({ view, onMake, isMaking, words, label }: StepProps) => (
  <Button
    variant="default"
    size="xs"
    aria-label={label}
    disabled={isMaking}
    onClick={() => onMake(view.paper)}
  >
    {words}
  </Button>
);

const Open = ({ view, dossierId, words, label }: StepProps) => (
  <Button
    component={Link}
    to={`/dossiers/${dossierId}/papers/${view.paper}`}
    variant="default"
    size="xs"
    aria-label={label}
  >
    {words}
  </Button>
);
