import type { OutputOf } from '../../bridge/client.ts';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './Packages.module.css';

type Report = NonNullable<OutputOf<'packages.make'>['removed']>;
type Kind = Report['removals'][number]['kind'];

/** What was taken out for everybody's eyes: kinds and numbers, never the values. */
export const Removed = ({ removed }: { readonly removed: Report }) => {
  const text = useText('packages');
  const kinds = useKinds();
  const { removals, leftOut, cleanedPhotos } = removed;
  const count = removals.reduce((sum, one) => sum + one.count, 0);
  const isNothing = count + leftOut.length + cleanedPhotos.length === 0;
  return (
    <Section title={text('removed')}>
      <div className={classes.stack}>
        {isNothing && <p>{text('removedNone')}</p>}
        {count > 0 && (
          <p>{text('removedTexts', { count, kinds: kinds(removals.map(({ kind }) => kind)) })}</p>
        )}
        {cleanedPhotos.length > 0 && (
          <p>{text('removedPhotos', { count: cleanedPhotos.length })}</p>
        )}
        {leftOut.length > 0 && <LeftOut leftOut={leftOut} />}
      </div>
    </Section>
  );
};

const LeftOut = ({ leftOut }: Pick<Report, 'leftOut'>) => {
  const text = useText('packages');
  const kinds = useKinds();
  return (
    <div>
      <p>{text('leftOut', { count: leftOut.length })}</p>
      <ul className={classes.list}>
        {leftOut.map(({ path, label, title, reason, kinds: found }) => (
          <li key={path}>
            {label}. {title}:{' '}
            {reason === 'found'
              ? text('reason.found', { kinds: kinds(found) })
              : text(`reason.${reason}`)}
          </li>
        ))}
      </ul>
    </div>
  );
};

const useKinds = (): ((kinds: readonly Kind[]) => string) => {
  const text = useText('packages');
  return (kinds) => [...new Set(kinds)].map((kind) => text(`kind.${kind}`)).join(', ');
};
