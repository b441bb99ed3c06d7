/**
 * What the rules of the program use and browsers of 2018 lack. Each is filled only where it is missing, by what the
 * standard says of the uses we have; nothing is replaced. It is the first import of the page: rules use these when they load.
 */
const fillOldBrowsers = (): void => {
  fillIn(Array.prototype, 'flatMap', function flatMap(this: unknown[], each: Each) {
    return ([] as unknown[]).concat(...this.map((item, at) => each(item, at)));
  });
  fillIn(Array.prototype, 'flat', function flat(this: unknown[]) {
    return ([] as unknown[]).concat(...this);
  });
  fillIn(Array.prototype, 'at', function at(this: unknown[], place: number) {
    return this[place < 0 ? this.length + place : place];
  });
  fillIn(Array.prototype, 'toSorted', function toSorted(this: unknown[], order?: Order) {
    return this.slice().sort(order);
  });
  fillIn(Array.prototype, 'toReversed', function toReversed(this: unknown[]) {
    return this.slice().reverse();
  });
  fillIn(Object, 'fromEntries', fromEntries);
  fillIn(Object, 'hasOwn', (value: object, key: string) =>
    Object.prototype.hasOwnProperty.call(value, key),
  );
  fillIn(
    String.prototype,
    'replaceAll',
    function replaceAll(this: string, what: string, by: string) {
      return this.split(what).join(by);
    },
  );
};

type Each = (item: unknown, at: number) => unknown;
type Order = (a: unknown, b: unknown) => number;

const fromEntries = (entries: Iterable<readonly [string, unknown]>): Record<string, unknown> => {
  const object: Record<string, unknown> = {};
  for (const [key, value] of entries) object[key] = value;
  return object;
};

const fillIn = (target: object, name: string, value: unknown): void => {
  if (Reflect.has(target, name)) return;
  Object.defineProperty(target, name, { value, writable: true, configurable: true });
};

fillOldBrowsers();
