import { NativeSelect, TextInput } from '@mantine/core';
import { bodyRoles } from '#shared/procedures/body.ts';
import type { ProcedureDraft } from '#shared/procedures/own/draft.ts';
import { phases } from '#shared/procedures/procedure.ts';
import { CountField } from '../../../ui/CountField.tsx';
import { useText } from '../../../ui/use-text.ts';
import { typed, useFieldOf } from '../field-of.ts';
import type { ProcedureDesk } from '../use-procedure-desk.ts';

type Paper = ProcedureDraft['papers'][number];

export type CellProps = {
  readonly paper: Paper;
  readonly at: number;
  readonly desk: ProcedureDesk;
  readonly put: (paper: Paper, patch: Partial<Paper>) => void;
};

/** The fields of one paper in the table. */
export const NameCell = ({ paper, at, desk, put }: CellProps) => {
  const text = useText('procedures');
  const field = useFieldOf(desk);
  const needs = field(`papers.${at}.needs`).error;
  const named = field(`papers.${at}.name`);
  const error = named.error ?? needs;
  return (
    <TextInput
      id={named.id}
      {...(error !== undefined && { error })}
      size="sm"
      aria-label={text('ofPaper', { field: text('field.paperName'), paper: paper.paper })}
      {...typed(paper.name, (name) => put(paper, { name }))}
    />
  );
};

export const PhaseCell = ({ paper, put }: CellProps) => {
  const text = useText('procedures');
  const words = useText('papers');
  return (
    <NativeSelect
      size="sm"
      aria-label={text('ofPaper', { field: text('field.phase'), paper: paper.name })}
      value={paper.phase}
      data={phases.map((value) => ({ value, label: words(`phase.${value}`) }))}
      onChange={({ currentTarget: { value } }) =>
        put(paper, { phase: phases.find((one) => one === value) ?? paper.phase })
      }
    />
  );
};

export const IssuerCell = ({ paper, at, desk, put }: CellProps) => {
  const text = useText('procedures');
  const actors = useText('calendar');
  const field = useFieldOf(desk);
  return (
    <NativeSelect
      {...field(`papers.${at}.issuer`)}
      size="sm"
      aria-label={text('ofPaper', { field: text('field.issuer'), paper: paper.name })}
      value={paper.issuer}
      data={bodyRoles
        .filter((role) => desk.draft.bodies[role])
        .map((value) => ({ value, label: actors(`actor.${value}`) }))}
      onChange={({ currentTarget: { value } }) =>
        put(paper, { issuer: bodyRoles.find((one) => one === value) ?? paper.issuer })
      }
    />
  );
};

export const CopiesCell = ({ paper, at, desk, put }: CellProps) => {
  const text = useText('procedures');
  const field = useFieldOf(desk);
  return (
    <CountField
      {...field(`papers.${at}.copies`)}
      labelHidden
      size="sm"
      label={text('ofPaper', { field: text('field.copies'), paper: paper.name })}
      value={paper.copies}
      onCommit={(copies) => put(paper, { copies: copies ?? 0 })}
    />
  );
};
