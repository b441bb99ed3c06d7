import { Button, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../ui/use-text.ts';
import type { ViewProps } from '../walk-types.ts';
import { ProvinceLevelForm } from './ProvinceLevelForm.tsx';
import classes from './Requirement.module.css';

/** A level that the law leaves to the province: asked for here while it is missing, shown with its act after. */
export const ProvinceLevel = ({ view }: ViewProps) => {
  const text = useText('walk');
  const [isOpen, setIsOpen] = useState(false);
  const isMissing = view.required.origin === 'none';
  if (isOpen) return <ProvinceLevelForm view={view} onClose={() => setIsOpen(false)} />;
  return (
    <div className={classes.province}>
      <span>
        {isMissing ? text('province.missing') : text('province.act', { act: view.required.act })}
      </span>{' '}
      {isMissing ? (
        <Button variant="light" size="compact-sm" onClick={() => setIsOpen(true)}>
          {text('province.enter')}
        </Button>
      ) : (
        <UnstyledButton className={classes.change} onClick={() => setIsOpen(true)}>
          {text('province.change')}
        </UnstyledButton>
      )}
    </div>
  );
};
