import { NativeSelect, TextInput } from '@mantine/core';
import { bodyRoles, type BodyRole, type ProcedureBody } from '#shared/procedures/body.ts';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import { typed, useFieldOf } from '../field-of.ts';
import type { PartProps } from '../ProcedurePage.tsx';
import classes from '../Procedures.module.css';

/** How places are written in texts of a procedure. */
const places = { unit: '{unit.full}', district: '{district.full}', province: '{province.full}' };

/** Who wrote the procedure and by which act, who receives the dossier, who checks and who decides. */
export const AboutPart = ({ desk }: PartProps) => {
  const text = useText('procedures');
  return (
    <div className={classes.form}>
      <Section title={text('part.about')} lead={text('about.lead')}>
        <div className={classes.fields}>
          <Issued desk={desk} />
          <Named desk={desk} />
        </div>
      </Section>
      <Bodies desk={desk} />
    </div>
  );
};

const Issued = ({ desk }: Pick<PartProps, 'desk'>) => {
  const text = useText('procedures');
  const field = useFieldOf(desk);
  const own = desk.draft.own ?? { by: '', act: '' };
  return (['by', 'act'] as const).map((name) => (
    <TextInput
      key={name}
      {...field(`own.${name}`)}
      className={classes.half ?? ''}
      label={text(`field.${name}`)}
      description={text(`${name}.hint`)}
      {...typed(own[name], (words) => desk.change({ own: { ...own, [name]: words } }))}
    />
  ));
};

const Named = ({ desk }: Pick<PartProps, 'desk'>) => {
  const text = useText('procedures');
  const field = useFieldOf(desk);
  return (['title', 'superiorBody'] as const).map((name) => (
    <TextInput
      key={name}
      {...field(name)}
      className={classes.wide ?? ''}
      label={text(`field.${name}`)}
      description={name === 'superiorBody' ? text('places.hint', places) : undefined}
      {...typed(desk.draft[name], (words) => desk.change({ [name]: words }))}
    />
  ));
};

const Bodies = ({ desk }: Pick<PartProps, 'desk'>) => {
  const text = useText('procedures');
  const { bodies } = desk.draft;
  return (
    <Section title={text('bodies')} lead={text('bodies.lead')}>
      <ul className={classes.lines}>
        {bodyRoles.map((role) => {
          const body = bodies[role];
          return body && <BodyFields key={role} {...{ role, body, desk }} />;
        })}
      </ul>
    </Section>
  );
};

const units = ['own', 'commune', 'district', 'province', 'centre'] as const;

type BodyProps = Pick<PartProps, 'desk'> & {
  readonly role: BodyRole;
  readonly body: ProcedureBody;
};

const BodyFields = ({ role, body, desk }: BodyProps) => {
  const text = useText('procedures');
  const field = useFieldOf(desk);
  const actor = useText('calendar')(`actor.${role}`);
  const put = (patch: Partial<ProcedureBody>): void =>
    desk.change({ bodies: { ...desk.draft.bodies, [role]: { ...body, ...patch } } });
  return (
    <li className={classes.fields}>
      <TextInput
        {...field(`bodies.${role}.name`)}
        className={classes.half ?? ''}
        label={actor}
        placeholder={text('body.unknown')}
        {...typed(body.name, (name) => put({ name, issuer: issuerOf(body, name) }))}
      />
      <NativeSelect
        size="md"
        className={classes.quarter ?? ''}
        label={text('body.unit')}
        aria-label={text('body.unitOf', { actor })}
        value={body.unit}
        data={units.map((value) => ({ value, label: text(`unit.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          put({ unit: units.find((one) => one === value) ?? body.unit })
        }
      />
      <TextInput
        className={classes.quarter ?? ''}
        label={text('body.symbol')}
        aria-label={text('body.symbolOf', { actor })}
        {...typed(body.symbol, (symbol) => put({ symbol }))}
      />
    </li>
  );
};

/** Box 2 of the form follows the name until somebody has described it otherwise. */
const issuerOf = ({ issuer, name }: ProcedureBody, typedName: string): string[] =>
  name === '' || issuer.join(' ') === name ? [typedName || issuer.join(' ')] : issuer;
