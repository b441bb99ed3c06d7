/** Failures of packages, slices and merges. */
export const exchangeErrorsEn = {
  'package.damaged': {
    title: 'The package is not as it was made[ ({count} places)][, first: {path}]',
    action:
      'Nothing was taken in, and nothing on this machine has changed. Check the package to see each place, then ask the sender to copy it again.',
  },
};
