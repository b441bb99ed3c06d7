import { parseArgs } from 'node:util';

export type StartOptions = {
  readonly demo: boolean;
  readonly data: string | undefined;
  /** In the browser even where a desktop window is possible. */
  readonly browser: boolean;
};

export const usage = 'npm start -- [--demo] [--data DIR] [--browser]';

/** Null when the arguments are not ours: a typing error must not open the wrong workspace. */
export const startOptions = (given: readonly string[]): StartOptions | null => {
  try {
    const { values } = parseArgs({
      args: [...given],
      options: {
        demo: { type: 'boolean', default: false },
        data: { type: 'string' },
        browser: { type: 'boolean', default: false },
      },
    });
    return { demo: values.demo, data: values.data, browser: values.browser };
  } catch {
    return null;
  }
};
