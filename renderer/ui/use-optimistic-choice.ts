import { useRef, useState } from 'react';

type Choice<T> = {
  readonly shown: T;
  /** Shows the choice at once; it stays when the core took it and goes back when the core refused. */
  readonly choose: (value: T) => void;
};

/** A choice between the click and the answer of the core. Of two quick clicks the last one stands. */
export const useOptimisticChoice = <T>(
  saved: T,
  save: (value: T) => Promise<unknown>,
): Choice<T> => {
  const [chosen, setChosen] = useState<{ readonly value: T } | null>(null);
  const last = useRef(0);
  const choose = async (value: T) => {
    last.current += 1;
    const own = last.current;
    setChosen({ value });
    await save(value);
    if (own === last.current) setChosen(null);
  };
  return { shown: chosen ? chosen.value : saved, choose: (value) => void choose(value) };
};
