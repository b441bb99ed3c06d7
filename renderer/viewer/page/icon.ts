/** Outlines on a square of 24, drawn with a pen of two. */
const outlines = {
  met: ['M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18z', 'M8.5 12l2.5 2.5l5-5'],
  'not-met': ['M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18z', 'M9.5 9.5l5 5', 'M14.5 9.5l-5 5'],
  'not-applicable': ['M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18z', 'M8.5 12h7'],
  undecided: ['M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18z', 'M12 8v4.5', 'M12 16v.01'],
  file: ['M14 3v5h5', 'M17 21H7a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h7l5 5v11a2 2 0 0 1-2 2z'],
  comment: ['M4 5h16v11h-9l-4 4v-4H4z'],
  back: ['M15 6l-6 6l6 6'],
  next: ['M9 6l6 6l-6 6'],
} as const;

export type IconName = keyof typeof outlines;

const space = 'http://www.w3.org/2000/svg';

/** A drawing beside a word that says the same: readers of screens pass it over. */
export const icon = (name: IconName, size = 18): SVGElement => {
  const svg = document.createElementNS(space, 'svg');
  const attributes = { viewBox: '0 0 24 24', width: size, height: size, 'aria-hidden': 'true' };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, String(value));
  for (const outline of outlines[name]) {
    const path = document.createElementNS(space, 'path');
    path.setAttribute('d', outline);
    svg.appendChild(path);
  }
  return svg;
};
