import { createContext, useContext, useMemo } from 'react';
import type { MessageArea } from '#shared/messages/catalogue.ts';
import type { Language } from '#shared/messages/language.ts';
import { speak, type Text } from '#shared/messages/speak.ts';

/** The language of the screen; papers are Vietnamese whatever stands here. */
export const LanguageContext = createContext<Language>('vi');

export const useLanguage = (): Language => useContext(LanguageContext);

/** The sentences of one area in the language of the screen: `const text = useText('walk')`. */
export const useText = <Area extends MessageArea>(area: Area): Text<Area> => {
  const language = useLanguage();
  return useMemo(() => speak(language, area), [language, area]);
};
