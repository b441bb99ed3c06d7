import type { ViewerData } from '#shared/exchange/viewer/viewer-data.ts';

/** What the core put into this page; it was parsed there, and the page's own hash stands in the package. */
export const readData = (): ViewerData | null => {
  const place = document.getElementById('hoso-data');
  return JSON.parse(place?.textContent ?? 'null') as ViewerData | null;
};
