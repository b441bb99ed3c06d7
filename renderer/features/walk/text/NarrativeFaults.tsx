import { Button } from '@mantine/core';
import { IconAlertCircle, IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useCommand } from '../../../app/use-command.ts';
import { useText } from '../../../ui/use-text.ts';
import type { ViewProps } from '../walk-types.ts';
import { missingNumbers } from './missing-numbers.ts';
import classes from './NarrativeEditor.module.css';

/** What has to be looked at in the officer's own text; its figures already read as they are today. */
export const NarrativeFaults = ({ view }: ViewProps) => (
  <>
    <LiveText view={view} />
    <Changed view={view} />
    <Stray view={view} />
    <Unproved view={view} />
    <Behind view={view} />
  </>
);

/** The text as it will be printed: what follows the ledger is marked. */
const LiveText = ({ view: { narrative } }: ViewProps) => {
  const text = useText('walk');
  if (narrative.pieces.every(({ kind }) => kind === 'plain')) return null;
  return (
    <details className={classes.live}>
      <summary>{text('narrative.live')}</summary>
      <p>
        {narrative.pieces.map(({ text: words, kind }, place) =>
          kind === 'plain' ? (
            words
          ) : (
            <mark key={`${place} ${words}`} data-kind={kind}>
              {words}
            </mark>
          ),
        )}
      </p>
    </details>
  );
};

const Changed = ({ view: { dossierId, code, narrative } }: ViewProps) => {
  const text = useText('walk');
  const renew = useCommand('assessments.renewNarrative');
  if (narrative.changed.length === 0) return null;
  return (
    <Fault>
      <span>{text('narrative.changed')}</span>
      {narrative.changed.map(({ written, now }) => (
        <span key={`${written} ${now}`} className={classes.change}>
          <del>{written}</del> <IconArrowRight size={14} aria-hidden />{' '}
          <ins>{now === written ? text('narrative.gone') : now}</ins>
        </span>
      ))}
      <Button
        variant="default"
        size="compact-sm"
        onClick={() => void renew.run({ dossierId, code })}
      >
        {text('narrative.renew')}
      </Button>
    </Fault>
  );
};

const Stray = ({ view: { narrative } }: ViewProps) => {
  const text = useText('walk');
  if (narrative.stray.length === 0) return null;
  return <Fault>{text('narrative.stray', { numbers: narrative.stray.join('; ') })}</Fault>;
};

const Unproved = ({ view: { narrative } }: ViewProps) => {
  const text = useText('walk');
  if (narrative.unproved.length === 0) return null;
  return (
    <Fault>
      <span>{text('narrative.unproved')}</span>
      {narrative.unproved.map((sentence) => (
        <span key={sentence} className={classes.unproved}>
          {sentence}
        </span>
      ))}
    </Fault>
  );
};

/** The own text stays as it is when figures change: it is told what it does not say. */
const Behind = ({ view: { narrative } }: ViewProps) => {
  const text = useText('walk');
  const missing = missingNumbers(narrative.draft, narrative.own ?? '');
  if (missing.length === 0) return null;
  return (
    <details className={classes.behind}>
      <summary>
        <IconAlertCircle size={16} aria-hidden />
        {text('narrative.behind', { numbers: missing.join('; ') })}
      </summary>
      <p>{narrative.draft}</p>
    </details>
  );
};

const Fault = ({ children }: { readonly children: ReactNode }) => (
  <div className={classes.fault}>
    <IconAlertCircle size={16} aria-hidden />
    <div className={classes.faultWords}>{children}</div>
  </div>
);
