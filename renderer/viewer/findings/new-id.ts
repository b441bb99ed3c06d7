/** A name no other finding has: 96 random bits. */
export const newId = (): string => {
  const numbers = window.crypto.getRandomValues(new Uint32Array(3));
  return `f${Array.from(numbers, (one) => one.toString(36)).join('-')}`;
};
