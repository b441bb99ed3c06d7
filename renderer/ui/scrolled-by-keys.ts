/**
 * For a part of the page that scrolls by itself and may hold nothing to stop at: whoever has no mouse stops here
 * and scrolls with the arrow keys.
 */
export const scrolledByKeys = { tabIndex: 0 } as const;
