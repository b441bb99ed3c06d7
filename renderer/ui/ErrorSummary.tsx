import { useEffect, useRef } from 'react';
import classes from './ErrorSummary.module.css';
import { useText } from './use-text.ts';

export type SummaryItem = {
  readonly text: string;
  /** Id of the field that mends it. */
  readonly fieldId?: string;
  /** Where the field stands on a part of the page that has to be opened first. */
  readonly open?: () => void;
};

type Props = { readonly items: readonly SummaryItem[]; readonly title?: string };

/** The faults of a form on top of it, each landing on its field; takes the focus when it appears. */
export const ErrorSummary = ({ items, title }: Props) => {
  const text = useText('ui');
  const box = useRef<HTMLDivElement>(null);
  const isShown = items.length > 0;
  useEffect(() => {
    if (isShown) box.current?.focus();
  }, [isShown]);
  if (!isShown) return null;
  return (
    <div ref={box} className={classes.summary} role="alert" tabIndex={-1}>
      <h2 className={classes.title}>{title ?? text('errorSummary')}</h2>
      <ul className={classes.items}>
        {items.map((item) => (
          <li key={`${item.fieldId ?? ''} ${item.text}`}>
            {item.fieldId === undefined ? item.text : <FieldLink item={item} />}
          </li>
        ))}
      </ul>
    </div>
  );
};

const FieldLink = ({ item }: { readonly item: SummaryItem }) => (
  <button
    type="button"
    className={classes.link}
    onClick={item.open ?? (() => document.getElementById(item.fieldId ?? '')?.focus())}
  >
    {item.text}
  </button>
);
