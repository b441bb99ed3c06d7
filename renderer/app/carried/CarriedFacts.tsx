import { formatDecimal } from '#shared/kernel/number-text.ts';
import { decimalSchema } from '#shared/kernel/decimal.ts';
import type { AppError } from '#shared/kernel/app-error.ts';
import { dayText } from '../../ui/day-text.ts';
import { useText } from '../../ui/use-text.ts';
import { VerdictBadge } from '../../ui/VerdictBadge.tsx';
import { useErrorText } from '../errors/use-error-text.ts';
import classes from './Carried.module.css';
import type { Carried } from './use-carried.ts';

type Props = { readonly item: Carried; readonly refusal: AppError | undefined };

/** What last year's dossier says of one item, and what changed since. */
export const CarriedFacts = ({ item, refusal }: Props) => {
  const text = useText('years');
  const errorText = useErrorText();
  return (
    <>
      {item.answeredAnew ? (
        <p className={classes.line}>{text('answeredAnew')}</p>
      ) : (
        <Answer item={item} />
      )}
      {item.narrative !== null && (
        <details className={classes.narrative}>
          <summary>{text('narrative')}</summary>
          <p>{item.narrative}</p>
        </details>
      )}
      {item.proofs.length > 0 && <Proofs proofs={item.proofs} />}
      {item.clashes.map((clash) => (
        <Clash key={clash.concept} clash={clash} />
      ))}
      {refusal && item.clashes.length === 0 && (
        <p className={classes.warning}>{errorText(refusal).title}</p>
      )}
    </>
  );
};

const Answer = ({ item: { kind, verdict, valueText, reason } }: { readonly item: Carried }) => {
  const ui = useText('ui');
  if (kind === 'direction') return null;
  // "Đạt · Đạt" says no more than the badge.
  const value = valueText === ui(`verdict.${verdict}`) ? '' : valueText;
  return (
    <p className={classes.line}>
      <VerdictBadge verdict={verdict} plain />
      {[value, reason].filter((one) => one !== '').join(' · ')}
    </p>
  );
};

const Proofs = ({ proofs }: Pick<Carried, 'proofs'>) => {
  const text = useText('years');
  return (
    <ul className={classes.proofs} aria-label={text('proofs')}>
      {proofs.map(({ label, title, expiresOn, expired }) => (
        <li key={label}>
          <strong>{label}</strong> {title}
          {expired && expiresOn !== null && (
            <span className={classes.warning}>
              {' '}
              {text('proofExpired', { day: dayText(expiresOn) })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
};

const Clash = ({ clash }: { readonly clash: Carried['clashes'][number] }) => {
  const text = useText('years');
  const { concept, before, now } = clash;
  const values = { concept, before: numberOf(before) };
  return (
    <p className={classes.warning}>
      {now === null ? text('clashSum', values) : text('clash', { ...values, now: numberOf(now) })}
    </p>
  );
};

const numberOf = (value: string): string => {
  const parsed = decimalSchema.safeParse(value);
  return parsed.success ? formatDecimal(parsed.data) : value;
};
