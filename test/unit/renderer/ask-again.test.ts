import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { createAskAgain } from '../../../renderer/app/ask-again.ts';

/** A core whose answers are read at once and arrive when the test lets them. */
const slowCore = () => {
  let stored = 0;
  let asked = 0;
  const under: (() => void)[] = [];
  return {
    change: () => void stored++,
    asked: () => asked,
    arrive: async () => {
      for (const answer of under.splice(0)) answer();
      await new Promise(setImmediate);
    },
    read: async () => {
      asked += 1;
      const seen = stored;
      await new Promise<void>((resolve) => under.push(resolve));
      return seen;
    },
  };
};

const opened = () => {
  const core = slowCore();
  const queries = new QueryClient();
  const queryKey = ['survey.get', {}];
  const observer = new QueryObserver(queries, {
    queryKey,
    queryFn: core.read,
    staleTime: Infinity,
  });
  const leave = observer.subscribe(() => {});
  const askAgain = createAskAgain(queries);
  const saved = () => {
    core.change();
    askAgain(['survey']);
  };
  const shown = () => observer.getCurrentResult().data;
  return { core, queries, queryKey, saved, shown, leave };
};

test('a change while the first answer is under way is seen', async () => {
  const { core, saved, shown } = opened();
  saved();
  await core.arrive();
  await core.arrive();
  expect(shown()).toBe(1);
});

test('a change while an answer is asked again is seen', async () => {
  const { core, saved, shown } = opened();
  await core.arrive();
  saved();
  saved();
  await core.arrive();
  await core.arrive();
  expect(shown()).toBe(2);
});

test('many changes while an answer is under way ask only once more', async () => {
  const { core, saved, shown } = opened();
  await core.arrive();
  for (let count = 0; count < 50; count++) saved();
  await core.arrive();
  await core.arrive();
  await core.arrive();
  expect(shown()).toBe(50);
  expect(core.asked()).toBe(3);
});

test('an answer that nobody looks at any more is not good when it is looked at again', async () => {
  const { core, queries, queryKey, saved, leave } = opened();
  await core.arrive();
  saved();
  saved();
  leave();
  await core.arrive();
  await core.arrive();
  expect(queries.getQueryState(queryKey)?.isInvalidated).toBe(true);
});

test('other areas are left alone', async () => {
  const { core, queries } = opened();
  await core.arrive();
  createAskAgain(queries)(['works']);
  expect(core.asked()).toBe(1);
});
