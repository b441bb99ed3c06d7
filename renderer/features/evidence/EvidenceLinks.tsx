import { CloseButton, Select } from '@mantine/core';
import { useState } from 'react';
import { compareText, fold } from '#shared/kernel/vietnamese.ts';
import { useCommand } from '../../app/use-command.ts';
import { useQuery } from '../../app/use-query.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { useText } from '../../ui/use-text.ts';
import classes from './EvidencePage.module.css';
import { UsedElsewhere } from './UsedElsewhere.tsx';
import { useTargetName } from './use-target-name.ts';

type Props = { readonly dossierId: string; readonly evidenceId: string };
type Link = OutputOf<'evidence.get'>['links'][number];

/** The indicators of this dossier that a proof serves, with a way to add one. */
export const EvidenceLinks = ({ dossierId, evidenceId }: Props) => {
  const text = useText('evidence');
  const { data: proof } = useQuery('evidence.get', { evidenceId });
  if (!proof) return null;
  const links = proof.links
    .filter((link) => link.dossierId === dossierId)
    .toSorted((a, b) => compareText(a.target, b.target));
  return (
    <section className={classes.links} aria-labelledby="proves">
      <h3 id="proves" className={classes.linksTitle}>
        {text('links')}
      </h3>
      {links.length === 0 ? (
        <p className={classes.none}>{text('linksNone')}</p>
      ) : (
        <ul className={classes.linkList}>
          {links.map((link) => (
            <LinkChip key={link.id} link={link} label={proof.label} />
          ))}
        </ul>
      )}
      <AddLink dossierId={dossierId} evidenceId={evidenceId} linked={links} />
      <UsedElsewhere dossierId={dossierId} links={proof.links} />
    </section>
  );
};

const LinkChip = ({ link, label }: { readonly link: Link; readonly label: string }) => {
  const text = useText('evidence');
  const code = useTargetName()(link.target);
  const unlink = useCommand('evidence.unlink', { undoText: text('linkRemoved', { label, code }) });
  return (
    <li className={classes.link}>
      {code}
      {link.pageFrom !== null && ` (${text('linkPages', { pages: rangeOf(link) })})`}
      <CloseButton
        size="sm"
        aria-label={text('linkRemove', { code })}
        onClick={() => void unlink.run({ linkId: link.id })}
      />
    </li>
  );
};

const rangeOf = ({ pageFrom, pageTo }: Link): string =>
  pageTo === null || pageTo === pageFrom ? String(pageFrom) : `${pageFrom}–${pageTo}`;

type AddProps = Props & { readonly linked: readonly Link[] };

const AddLink = ({ dossierId, evidenceId, linked }: AddProps) => {
  const text = useText('evidence');
  const { data: tree = [] } = useQuery('assessments.tree', { dossierId });
  const link = useCommand('evidence.link');
  const [round, setRound] = useState(0);
  const taken = new Set(linked.map(({ target }) => target));
  const choices = tree
    .flatMap(({ indicators }) => indicators)
    .filter(({ code }) => !taken.has(code))
    .map(({ code, name }) => ({ value: code, label: `${code} ${name}` }));
  return (
    <Select
      key={round}
      label={text('linkAdd')}
      placeholder={text('linkChoose')}
      searchable
      data={choices}
      nothingFoundMessage={text('linkNothing')}
      filter={({ options, search }) =>
        options.filter((option) => 'label' in option && fold(option.label).includes(fold(search)))
      }
      onChange={(target) => {
        setRound(round + 1);
        if (target !== null) void link.run({ dossierId, target, evidenceId });
      }}
    />
  );
};
