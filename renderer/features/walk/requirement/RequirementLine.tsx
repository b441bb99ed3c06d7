import { Button } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { Chip } from '../../../ui/Chip.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { ViewProps } from '../walk-types.ts';
import classes from './Requirement.module.css';
import { ProvinceLevel } from './ProvinceLevel.tsx';
import { SourceDrawer } from './SourceDrawer.tsx';

/** Whose number it is where the province set one beside the State's, and a warning where it asks for less. */
const ProvinceOrigin = ({ required }: { readonly required: ViewProps['view']['required'] }) => {
  const text = useText('walk');
  const { origin, national, standing } = required;
  if (origin !== 'overlay' || national === '') return null;
  const isDoubtful = standing === 'below' || standing === 'unlike';
  return isDoubtful ? (
    <Chip tone="amber" icon={IconAlertTriangle} plain>
      {text(`standing.${standing}`, { national })}
    </Chip>
  ) : (
    <span className={classes.column}>{text('standing.province', { national })}</span>
  );
};

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
        <ProvinceOrigin required={required} />
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
