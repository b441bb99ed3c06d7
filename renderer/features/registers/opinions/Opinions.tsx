import type { Opinion } from '#shared/registers/registers.ts';
import { useCommand } from '../../../app/use-command.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import { AddByName } from '../AddByName.tsx';
import { inOrder, nextPosition } from '../next-position.ts';
import classes from '../Registers.module.css';
import type { RegisterProps } from '../RegisterPage.tsx';
import { OpinionRecord } from './OpinionRecord.tsx';
import { SheetButtons } from '../sheets/SheetButtons.tsx';

/** The opinions of the people: every one is accepted or explained before the report goes out. */
export const Opinions = ({ dossierId, registers }: RegisterProps) => {
  const text = useText('registers');
  const opinions = inOrder(registers.opinions);
  const save = useCommand('registers.saveOpinion');
  const last = opinions.at(-1);
  const add = async (content: string) => {
    // Opinions are typed from one village's minutes after the other: the next is likely from the same.
    const { village, form } = last ?? { village: '', form: '' };
    const position = nextPosition(opinions);
    const blank = { outcome: 'open', reply: '', place: '' } as const;
    return (await save.run({ fields: { dossierId, village, form, content, position, ...blank } }))
      .ok;
  };
  return (
    <Section title={text('opinion.title')} actions={<SheetButtons register="opinions" />}>
      <OutcomeCount opinions={opinions} />
      <ul className={classes.records}>
        {opinions.map((opinion, place) => (
          <OpinionRecord key={opinion.id} opinion={opinion} number={place + 1} />
        ))}
      </ul>
      <AddByName label={text('opinion.new')} action={text('opinion.add')} onAdd={add} />
    </Section>
  );
};

/** Accepted and explained must add up to all. */
const OutcomeCount = ({ opinions }: { readonly opinions: readonly Opinion[] }) => {
  const text = useText('registers');
  if (opinions.length === 0) return <Notice tone="blue" title={text('opinion.none')} />;
  const of = (outcome: Opinion['outcome']) =>
    opinions.filter((opinion) => opinion.outcome === outcome).length;
  const counts = { count: opinions.length, accepted: of('accepted'), explained: of('explained') };
  const open = of('open');
  return open > 0 ? (
    <Notice tone="amber" live title={text('opinion.open', { ...counts, open })} />
  ) : (
    <Notice tone="green" live title={text('opinion.all', counts)} />
  );
};
