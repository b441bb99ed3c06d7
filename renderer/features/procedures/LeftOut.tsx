import { useQuery } from '../../app/use-query.ts';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';

/** Kinds of units nobody looks for in vain: why they have no procedure in a period. */
export const LeftOut = () => {
  const text = useText('procedures');
  const { data: all = [] } = useQuery('procedures.leftOut', {});
  if (all.length === 0) return null;
  return (
    <Section title={text('leftOut.title')}>
      <ul>
        {all.map(({ name, periodFrom: from, periodTo: to, reason, basis }) => (
          <li key={`${name} ${from}`}>
            {text('leftOut.line', { name, from, to, reason, basis: basis.text })}
          </li>
        ))}
      </ul>
    </Section>
  );
};
