import {
  IconAward,
  IconCalendarTime,
  IconCalendarX,
  IconCircleX,
  IconHelpCircle,
  type Icon,
} from '@tabler/icons-react';
import type { RegisterRow } from '#shared/contract/register.views.ts';
import { upperFirst } from '#shared/kernel/vietnamese.ts';
import type { RecognitionState } from '#shared/registers/recognition.ts';
import { Chip } from '../../../ui/Chip.tsx';
import type { Column } from '../../../ui/DataTable.tsx';
import { dayText } from '../../../ui/day-text.ts';
import { useText } from '../../../ui/use-text.ts';
import type { Tone } from '../../../ui/verdict-look.ts';

const looks: Readonly<Record<RecognitionState, { readonly tone: Tone; readonly icon: Icon }>> = {
  'in-force': { tone: 'green', icon: IconAward },
  'not-yet': { tone: 'grey', icon: IconCalendarTime },
  ended: { tone: 'amber', icon: IconCalendarX },
  withdrawn: { tone: 'red', icon: IconCircleX },
  unproven: { tone: 'amber', icon: IconHelpCircle },
};

/** What a register says of one decision: grade and year, the decision, how long it holds, how it stands. */
export const useRegisterColumns = (): readonly Column<RegisterRow>[] => {
  const text = useText('registers');
  return [
    {
      key: 'grade',
      header: text('register.grade'),
      rowHeader: true,
      cell: ({ grade, field, year }) =>
        [upperFirst(grade), field, text('register.ofYear', { year })]
          .filter((part) => part !== null && part !== '')
          .join(' · '),
    },
    {
      key: 'act',
      header: text('register.act'),
      width: '38%',
      cell: ({ citation }) => (citation === '' ? text('register.noAct') : citation),
    },
    { key: 'on', header: text('recognition.on'), width: '110px', cell: ({ on }) => dayText(on) },
    {
      key: 'state',
      header: text('register.state'),
      width: '200px',
      cell: (row) => <StateOf row={row} />,
    },
  ];
};

const StateOf = ({ row }: { readonly row: RegisterRow }) => {
  const text = useText('registers');
  const { tone, icon } = looks[row.state];
  const end = row.state === 'withdrawn' ? row.withdrawnOn : row.validTo;
  return (
    <Chip tone={tone} icon={icon} plain>
      {text(`state.${row.state}`)}
      {end !== null && ` · ${dayText(end)}`}
    </Chip>
  );
};
