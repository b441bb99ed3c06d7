import { Button } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { useText } from '../../../ui/use-text.ts';
import type { ViewProps } from '../walk-types.ts';
import classes from './Requirement.module.css';
import { ProvinceLevel } from './ProvinceLevel.tsx';
import { SourceDrawer } from './SourceDrawer.tsx';

/** What is asked of this unit, of which column, whose number it is, and where to read more. */
export const RequirementLine = ({ view }: ViewProps) => {
  const text = useText('walk');
  const [isOpen, setIsOpen] = useState(false);
  const { required } = view;
  const column = required.variants.find(({ current }) => current)?.name;
  return (
    <div className={classes.requirement}>
      <div className={classes.line}>
        <span className={classes.term}>{text('required')}</span>
        <strong className={classes.level} data-missing={required.origin === 'none' || undefined}>
          {required.text}
        </strong>
        {column !== undefined && <span className={classes.column}>({column})</span>}
        <Button
          className={classes.source ?? ''}
          variant="subtle"
          size="compact-sm"
          leftSection={<IconInfoCircle size={18} aria-hidden />}
          onClick={() => setIsOpen(true)}
        >
          {text('source')}
        </Button>
        {view.provenance.toCompare && (
          <Link
            className={classes.column}
            to={`/criteria/${view.provenance.setId}/compare/${encodeURIComponent(view.code)}`}
          >
            {text('toCompare')}
          </Link>
        )}
      </div>
      {view.delegated && view.reason.code !== 'placeholder' && <ProvinceLevel view={view} />}
      <SourceDrawer view={view} opened={isOpen} onClose={() => setIsOpen(false)} />
    </div>
  );
};
