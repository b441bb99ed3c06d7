import { Button } from '@mantine/core';
import { IconDownload, IconExternalLink } from '@tabler/icons-react';
import { formatCount } from '#shared/kernel/number-text.ts';
import { useCore } from '../../app/core-context.ts';
import { useErrorText } from '../../app/errors/use-error-text.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { megabytes } from '../../ui/byte-text.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './Bound.module.css';
import { Conformance } from './Conformance.tsx';
import { UnboundTable } from './UnboundTable.tsx';

type Props = { readonly bound: OutputOf<'binder.bound'> };

/** The book that was just bound, with what is not in it. */
export const BookResult = ({ bound }: Props) => {
  const text = useText('bound');
  const { pages, sizeBytes, unbound, refused, made } = bound;
  const size = megabytes(sizeBytes);
  return (
    <>
      <Notice
        tone={refused.length > 0 || unbound.length > 0 ? 'amber' : 'green'}
        title={text('doneTitle', { pages: formatCount(pages), size })}
        live
      >
        {made.length > 0 && (
          <p>{text('madeFirst', { names: made.map(({ name }) => name).join('; ') })}</p>
        )}
        {unbound.length === 0 && <p>{text('unboundNone')}</p>}
        <Files bound={bound} />
      </Notice>
      {refused.length > 0 && <RefusedPapers refused={refused} />}
      {unbound.length > 0 && (
        <Section
          title={text('unbound', { count: formatCount(unbound.length) })}
          lead={text('withoutPagesLead')}
        >
          <UnboundTable rows={unbound} />
        </Section>
      )}
      <Conformance {...bound.conformance} />
    </>
  );
};

const Files = ({ bound: { sha256, name } }: Props) => {
  const text = useText('bound');
  const { bridge } = useCore();
  return (
    <div className={classes.files}>
      <Button
        component="a"
        href={bridge.fileUrl(sha256, { download: name })}
        download={name}
        leftSection={<IconDownload size={18} aria-hidden />}
      >
        {text('save')}
      </Button>
      <Button
        component="a"
        href={bridge.fileUrl(sha256)}
        target="_blank"
        rel="noreferrer"
        variant="default"
        leftSection={<IconExternalLink size={18} aria-hidden />}
      >
        {text('open')}
      </Button>
    </div>
  );
};

const RefusedPapers = ({ refused }: { readonly refused: Props['bound']['refused'] }) => {
  const text = useText('bound');
  const errorText = useErrorText();
  return (
    <Section title={text('refused', { count: formatCount(refused.length) })}>
      <ul className={classes.list}>
        {refused.map(({ paper, error }) => (
          <li key={paper}>{errorText(error).title}</li>
        ))}
      </ul>
    </Section>
  );
};
