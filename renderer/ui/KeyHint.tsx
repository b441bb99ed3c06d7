import { Fragment } from 'react';

/** Keys to press together: <KeyHint keys={['Alt', '←']} />. */
export const KeyHint = ({ keys }: { readonly keys: readonly string[] }) => (
  <span>
    {keys.map((key, place) => (
      <Fragment key={key}>
        {place > 0 && ' '}
        <kbd>{key}</kbd>
      </Fragment>
    ))}
  </span>
);
