import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';
import type { Language } from '#shared/messages/language.ts';
import { LanguageContext } from '../ui/use-text.ts';
import { keepLanguage, readLanguage } from './preferences.ts';

const ChooseLanguageContext = createContext<(language: Language) => void>(() => undefined);

export const useChooseLanguage = () => useContext(ChooseLanguageContext);

/** The language of the screen, kept on this machine and told to screen readers. */
export const LanguageProvider = ({ children }: { readonly children: ReactNode }) => {
  const [language, setLanguage] = useState(readLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = useCallback((chosen: Language) => {
    keepLanguage(chosen);
    setLanguage(chosen);
  }, []);
  return (
    <LanguageContext value={language}>
      <ChooseLanguageContext value={choose}>{children}</ChooseLanguageContext>
    </LanguageContext>
  );
};
