/** Numbers in [0, 1) that the same seed gives again (Park and Miller's generator). */
export const seededRandom = (seed: number): (() => number) => {
  const modulus = 2_147_483_647;
  let state = (Math.abs(Math.trunc(seed)) % (modulus - 1)) + 1;
  return () => {
    state = (state * 48_271) % modulus;
    return state / modulus;
  };
};
