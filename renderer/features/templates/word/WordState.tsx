import { IconAlertTriangle, IconCheck, IconPencil } from '@tabler/icons-react';
import { Chip } from '../../../ui/Chip.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Templates.module.css';
import type { TemplateList } from '../TemplatesPage.tsx';

const looks = {
  draft: { tone: 'amber', icon: IconPencil },
  used: { tone: 'green', icon: IconCheck },
  unusable: { tone: 'red', icon: IconAlertTriangle },
} as const;

type Props = { readonly state: TemplateList['papers'][number]['docx'] };

/** Whether the paper's DOCX comes from another file than its PDF. */
export const WordState = ({ state }: Props) => {
  const words = useText('templates')(`word.state.${state}`);
  if (state === 'none') return <span className={classes.quiet}>{words}</span>;
  return (
    <Chip plain {...looks[state]}>
      {words}
    </Chip>
  );
};
