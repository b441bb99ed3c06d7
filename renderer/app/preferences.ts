import { languageSchema, type Language } from '#shared/messages/language.ts';

const languageKey = 'hoso.language';
const railKey = 'hoso.rail';

/** The language of this machine's screen. */
export const readLanguage = (): Language =>
  languageSchema.safeParse(localStorage.getItem(languageKey)).data ?? 'vi';

export const keepLanguage = (language: Language): void =>
  localStorage.setItem(languageKey, language);

export const readRailCollapsed = (): boolean => localStorage.getItem(railKey) === 'collapsed';

export const keepRailCollapsed = (collapsed: boolean): void =>
  localStorage.setItem(railKey, collapsed ? 'collapsed' : 'open');
