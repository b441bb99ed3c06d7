import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Term } from '#shared/people/person.ts';
import { fold } from '#shared/kernel/vietnamese.ts';
import { unitFullName, type Unit } from '#shared/units/unit.ts';
import { useCommand } from '../../app/use-command.ts';
import { ConfirmlessDelete } from '../../ui/ConfirmlessDelete.tsx';
import { dayText } from '../../ui/day-text.ts';
import { TextField } from '../../ui/TextField.tsx';
import { useText } from '../../ui/use-text.ts';
import type { PersonWithTerms } from './PeoplePage.tsx';
import classes from './PeoplePage.module.css';
import type { TermInHand } from './TermDialog.tsx';

type Props = {
  readonly person: PersonWithTerms;
  readonly units: readonly Unit[];
  readonly onTerm: (inHand: TermInHand) => void;
};

/** One person: the name to correct in place, the offices, and a way to add another. */
export const PersonRow = ({ person, units, onTerm }: Props) => {
  const text = useText('people');
  const save = useCommand('people.save');
  const remove = useCommand('people.remove', {
    undoText: text('person.removed', { name: person.name }),
  });
  return (
    <li className={classes.person}>
      <TextField
        label={text('person.name')}
        labelHidden
        required
        value={person.name}
        onCommit={(name) => void save.run({ personId: person.id, name })}
      />
      <div className={classes.terms}>
        {person.terms.length === 0 && <span className={classes.quiet}>{text('noTerm')}</span>}
        {person.terms.map((term) => (
          <TermLine key={term.id} term={term} person={person} units={units} onTerm={onTerm} />
        ))}
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={16} />}
          onClick={() => onTerm({ key: `new ${person.id}`, person, term: null })}
        >
          {text('term.add')}
        </Button>
      </div>
      <ConfirmlessDelete
        name={person.name}
        onRemove={() => void remove.run({ personId: person.id })}
      />
    </li>
  );
};

/** "Chủ tịch Ủy ban nhân dân xã" names its body already. */
const saysBody = ({ office }: Term, body: string): boolean => fold(office).includes(fold(body));

const TermLine = ({ term, person, units, onTerm }: Props & { readonly term: Term }) => {
  const text = useText('people');
  const ui = useText('ui');
  const remove = useCommand('people.removeTerm', {
    undoText: text('term.removed', { office: term.office }),
  });
  const unit = units.find(({ id }) => id === term.unitId);
  const body = term.bodyName === '' ? text(`body.${term.body}`) : term.bodyName;
  const from = dayText(term.from);
  const span =
    term.to === null
      ? text('term.span', { from })
      : text('term.spanClosed', { from, to: dayText(term.to) });
  return (
    <div className={classes.term}>
      <span>
        <strong>{term.office}</strong>
        {saysBody(term, body) ? '' : `, ${body}`}
        {unit && ` · ${unitFullName(unit)}`} · <span className={classes.quiet}>{span}</span>
      </span>
      <Button
        variant="subtle"
        size="compact-sm"
        flex="none"
        aria-label={text('term.edit', { name: person.name })}
        onClick={() => onTerm({ key: term.id, person, term })}
      >
        {ui('change')}
      </Button>
      <ConfirmlessDelete name={term.office} onRemove={() => void remove.run({ termId: term.id })} />
    </div>
  );
};
