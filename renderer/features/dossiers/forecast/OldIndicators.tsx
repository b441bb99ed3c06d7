import { useText } from '../../../ui/use-text.ts';
import { VerdictIcon } from '../../../ui/VerdictIcon.tsx';
import type { Forecast } from './ForecastPage.tsx';
import classes from './Forecast.module.css';

type Source = Forecast['criteria'][number]['related'][number];
type Old = Forecast['old'][number];
type Props = { readonly sources: readonly Source[]; readonly old: readonly Old[] };

/** Line by line: the old indicators with what the dossier has, how far they go, and what the mapping notes. */
export const OldIndicators = ({ sources, old }: Props) => {
  const text = useText('crosswalks');
  return sources.map(({ from, covers, confidence, note }) => (
    <div key={from.join(' ') + covers} className={classes.source}>
      <OldList rows={from.flatMap((code) => old.find((one) => one.code === code) ?? [])} />
      <p className={classes.reason}>
        {text(`covers.${covers}`)} · {text(`confidence.${confidence}`)}
        {note !== '' && ` · ${note}`}
      </p>
    </div>
  ));
};

/** What is related to a criterion as a whole: its count is in view, the list opens. */
export const Related = ({ sources, old }: Props) => {
  const text = useText('crosswalks');
  const codes = [...new Set(sources.flatMap(({ from }) => from))];
  const rows = codes.flatMap((code) => old.find((one) => one.code === code) ?? []);
  if (rows.length === 0) return null;
  const counts = {
    met: rows.filter(({ verdict }) => verdict === 'met').length,
    count: rows.length,
    proofs: rows.reduce((sum, { proofs }) => sum + proofs, 0),
  };
  return (
    <details className={classes.related}>
      <summary>{text('related', counts)}</summary>
      <OldList rows={rows} />
      {sources.map(({ note, confidence }) => (
        <p key={note} className={classes.reason}>
          {text(`confidence.${confidence}`)} · {note}
        </p>
      ))}
    </details>
  );
};

const OldList = ({ rows }: { readonly rows: readonly Old[] }) => {
  const text = useText('crosswalks');
  return (
    <ul className={classes.old}>
      {rows.map(({ code, name, verdict, value, proofs }) => (
        <li key={code}>
          <VerdictIcon verdict={verdict} size={16} />
          <span>
            {code} {name}
            {value !== '' && ` · ${value}`}
            {proofs > 0 && ` · ${text('old.proofs', { count: proofs })}`}
          </span>
        </li>
      ))}
    </ul>
  );
};
