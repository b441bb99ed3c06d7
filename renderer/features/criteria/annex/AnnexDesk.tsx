import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { KeyHint } from '../../../ui/KeyHint.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from './Annex.module.css';
import { countOf, type AnnexWork } from './annex-work.ts';
import { RowList } from './RowList.tsx';
import { RowPane } from './RowPane.tsx';
import { finishButtonId, useRows } from './use-annex.ts';
import { useAnnexKeys } from './use-annex-keys.ts';

type Props = {
  readonly work: AnnexWork;
  readonly keep: (work: AnnexWork) => void;
  readonly onFinish: () => void;
  readonly actions: ReactNode;
};

/** The rows of the annex on the left, the one that is looked at on the right. */
export const AnnexDesk = ({ work, keep, onFinish, actions }: Props) => {
  const text = useText('annex');
  const rows = useRows(work, keep);
  useAnnexKeys(rows);
  const [waiting, taken] = [countOf(work, 'waiting'), countOf(work, 'taken')];
  return (
    <>
      <PageHeader
        title={useText('titles')('annex')}
        lead={<Keys />}
        actions={
          <>
            {actions}
            <Button id={finishButtonId} disabled={waiting > 0 || taken === 0} onClick={onFinish}>
              {text('finish', { count: taken })}
            </Button>
          </>
        }
      />
      <p className={classes.state} role="status">
        {waiting > 0 ? text('waiting', { count: waiting, taken }) : text('allLooked', { taken })}
        {work.otherTables > 0 && ` ${text('otherTables', { count: work.otherTables })}`}
      </p>
      <div className={classes.desk}>
        <RowList work={work} rows={rows} />
        {rows.current && <RowPane key={rows.key} work={work} rows={rows} current={rows.current} />}
      </div>
    </>
  );
};

const Keys = () => {
  const text = useText('annex');
  return (
    <>
      <KeyHint keys={['Ctrl', 'Enter']} /> {text('key.take')} · <KeyHint keys={['Alt', 'Delete']} />{' '}
      {text('key.leave')} · <KeyHint keys={['Alt', 'PageDown']} /> {text('key.step')}
    </>
  );
};
