import { Checkbox } from '@mantine/core';
import { useMemo, useState } from 'react';
import { lineDifference } from '#shared/dossier/wording/line-difference.ts';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Templates.module.css';

type Props = { readonly lines: readonly string[]; readonly pdfLines: readonly string[] };

/** The words of the made file in their order, with what only one of DOCX and PDF says marked. */
export const WordCompared = ({ lines, pdfLines }: Props) => {
  const text = useText('templates');
  const [onlyApart, setOnlyApart] = useState(false);
  const compared = useMemo(() => comparedLines(pdfLines, lines), [lines, pdfLines]);
  const apart = compared.filter(({ kind }) => kind !== 'same');
  const docx = apart.filter(({ kind }) => kind === 'added').length;
  const pdf = apart.length - docx;
  return (
    <section className={classes.compared} aria-label={text('word.compared')}>
      <h2>{text('word.compared')}</h2>
      <p role="status">
        {apart.length === 0
          ? text('word.compared.same')
          : text('word.compared.count', { docx, pdf })}
      </p>
      {apart.length > 0 && (
        <Checkbox
          label={text('word.compared.only')}
          checked={onlyApart}
          onChange={({ currentTarget: { checked } }) => setOnlyApart(checked)}
        />
      )}
      <Lines compared={onlyApart ? apart : compared} />
    </section>
  );
};

type Compared = ReturnType<typeof comparedLines>;

const comparedLines = (before: readonly string[], after: readonly string[]) =>
  lineDifference(before.join('\n'), after.join('\n')).map((line, place) => ({ ...line, place }));

const Lines = ({ compared }: { readonly compared: Compared }) => {
  const text = useText('templates');
  return (
    <ul className={classes.difference} aria-label={text('word.lines')}>
      {compared.map(({ kind, text: line, place }) => (
        <li key={place} data-kind={kind === 'same' ? undefined : kind}>
          {kind !== 'same' && <span className={classes.kind}>{text(`word.compared.${kind}`)}</span>}{' '}
          {line}
        </li>
      ))}
    </ul>
  );
};
