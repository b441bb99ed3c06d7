import { useCommand } from '../../../app/use-command.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import { AddByName } from '../AddByName.tsx';
import { nextPosition } from '../next-position.ts';
import type { RegisterProps } from '../RegisterPage.tsx';
import { answerRows, hasAnswered } from './answer-rows.ts';
import { AnswerTable } from './AnswerTable.tsx';
import { SheetButtons } from '../sheets/SheetButtons.tsx';

/** The written answers of the Fatherland Front and the organisations. */
export const Answers = ({ dossierId, registers, rules }: RegisterProps) => {
  const text = useText('registers');
  const { answers } = registers;
  const rows = answerRows({ dossierId, answers, organisations: rules?.organisations ?? [] });
  const save = useCommand('registers.saveAnswer');
  const answered = rows.filter(hasAnswered).length;
  const add = async (organisation: string) => {
    const position = nextPosition(rows);
    const blank = { number: '', on: null, content: '', reply: '' };
    return (await save.run({ fields: { dossierId, organisation, position, ...blank } })).ok;
  };
  return (
    <Section title={text('answer.title')} actions={<SheetButtons register="answers" />}>
      <Notice
        tone={answered < rows.length ? 'amber' : 'green'}
        live
        title={text('answer.count', { answered, total: rows.length })}
      />
      <AnswerTable rows={rows} asked={rules?.organisations ?? []} />
      <AddByName label={text('answer.name')} action={text('answer.add')} onAdd={add} />
    </Section>
  );
};
