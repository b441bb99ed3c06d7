import { formatCount } from '#shared/kernel/number-text.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './Bound.module.css';

type Props = OutputOf<'binder.bound'>['conformance'];

/** What was looked at for PDF/A-2b and what was found; it never says more than was looked at. */
export const Conformance = ({ claimed, points, breaches }: Props) => {
  const text = useText('bound');
  return (
    <Section title={text('conformance.title')}>
      <Notice
        tone={claimed ? 'green' : 'blue'}
        title={
          claimed
            ? text('conformance.claimed')
            : text('conformance.notClaimed', { count: formatCount(breaches.length) })
        }
      />
      <p>
        {text('conformance.points')}: {points.map((point) => text(`point.${point}`)).join('; ')}.
      </p>
      {breaches.length > 0 && (
        <>
          <h3>{text('conformance.breaches')}</h3>
          <ul className={classes.list}>
            {breaches.map(({ label, file, points: broken }) => (
              <li key={`${label} ${file}`}>
                <strong>{label}</strong>
                {file === label ? '' : ` ${file}`}:{' '}
                {broken.map((one) => text(`point.${one}`)).join('; ')}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={classes.quiet}>{text('conformance.dropped')}</p>
    </Section>
  );
};
