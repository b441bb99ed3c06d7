import { IconChevronRight } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useQuery } from '../../app/use-query.ts';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './TaskList.module.css';

const tasks = [
  { title: 'walk', to: 'walk' },
  { title: 'importTable', to: 'import' },
  { title: 'calendar', to: 'calendar' },
  { title: 'work', to: 'work' },
  { title: 'progress', to: 'progress' },
  { title: 'evidence', to: 'evidence' },
  { title: 'conditions', to: 'registers/conditions' },
  { title: 'direction', to: 'registers/direction' },
  { title: 'funds', to: 'registers/funds' },
  { title: 'works', to: 'registers/works' },
  { title: 'products', to: 'registers/products' },
  { title: 'publication', to: 'registers/publication' },
  { title: 'opinions', to: 'registers/opinions' },
  { title: 'meeting', to: 'registers/meeting' },
  { title: 'survey', to: 'survey' },
  { title: 'recognitions', to: 'registers/recognitions' },
  { title: 'papers', to: 'papers' },
  { title: 'check', to: 'check' },
  { title: 'verification', to: 'reviews/verification' },
  { title: 'appraisal', to: 'reviews/appraisal' },
] as const;

/** The work on a dossier in the order in which it is usually done. */
export const TaskList = ({ dossierId }: { readonly dossierId: string }) => {
  const text = useText('dossiers');
  const titles = useText('titles');
  const { data: evaluation } = useQuery('assessments.evaluate', { dossierId });
  const totals = evaluation?.totals.indicators;
  return (
    <Section title={text('tasks.title')}>
      <ul className={classes.list}>
        {tasks.map(({ title, to }) => (
          <li key={title}>
            <Link to={`/dossiers/${dossierId}/${to}`} className={classes.link}>
              <span className={classes.title}>{titles(title)}</span>
              <span className={classes.about}>{text(`task.${title}`)}</span>
              <span className={classes.count}>
                {title === 'walk' && totals && `${totals.counted}/${totals.total}`}
              </span>
              <IconChevronRight size={18} aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
};
