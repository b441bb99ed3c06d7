import { useText } from '../../../ui/use-text.ts';
import classes from '../Templates.module.css';

const tags = [
  'TITLE',
  'SUBJECT',
  'TO',
  'BASIS',
  'H1',
  'P',
  'LI',
  'FREE',
  'IF',
  'EACH',
  'TABLE',
  'SIGN',
  'RECIPIENTS',
  'ATTACH',
  'ANNEX',
  'INCLUDE',
  '#',
] as const;

/** Braces in a sentence would be places for values, so what is written stands here. */
const examples: Readonly<Partial<Record<(typeof tags)[number], string>>> = {
  IF: 'IF {works.debt} > 0',
  EACH: 'EACH w IN works … LI {w.name} … DONE',
  TABLE: 'TABLE t "Công trình": TT [8] | Tên [60] | Giá trị# [32]',
};

/** The notation in plain words. */
export const NotationHelp = () => {
  const text = useText('templates');
  return (
    <>
      <p>{text('help.lead')}</p>
      <dl className={classes.help}>
        {tags.map((tag) => (
          <Tag key={tag} tag={tag} words={text(`help.${tag}`)} example={examples[tag]} />
        ))}
        <Tag tag="{…}" words={text('help.braces')} />
      </dl>
      <p className={classes.quiet}>{text('docxNote')}</p>
    </>
  );
};

type TagProps = {
  readonly tag: string;
  readonly words: string;
  readonly example?: string | undefined;
};

const Tag = ({ tag, words, example }: TagProps) => (
  <>
    <dt>{tag}</dt>
    <dd>
      {words}
      {example !== undefined && <code className={classes.quiet}>{example}</code>}
    </dd>
  </>
);
