import { useText } from '../../ui/use-text.ts';
import classes from './Registers.module.css';

type Props = { readonly source: string | undefined };

/** How sure a source is stands before it as a letter, which is for those who keep the data. */
const withoutMark = (source: string): string => source.replace(/^[A-Z]: /, '');

/** Where a number of the procedure comes from. */
export const Basis = ({ source }: Props) => {
  const text = useText('registers');
  if (source === undefined) return null;
  return <span className={classes.quiet}>{text('basis', { source: withoutMark(source) })}</span>;
};
