export const appScheme = 'app';
const appHost = 'hoso';

/** Where the window starts. */
export const pageAddress = `${appScheme}://${appHost}/`;

/**
 * Whether an address is of our own origin. By its parsed parts, never by how the text begins; Node gives a
 * scheme of our own no `origin`, so both parts that make it up are compared.
 */
export const isOwnAddress = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === `${appScheme}:` && host === appHost && username === '' && password === '';
};
