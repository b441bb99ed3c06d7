import { Radio, useMantineColorScheme } from '@mantine/core';
import { languageSchema } from '#shared/messages/language.ts';
import { useChooseLanguage } from '../../app/LanguageProvider.tsx';
import { Section } from '../../ui/Section.tsx';
import { useLanguage, useText } from '../../ui/use-text.ts';
import classes from './SettingsPage.module.css';

const schemes = ['light', 'dark', 'auto'] as const;

/** Language and theme, kept on this machine. */
export const Appearance = () => {
  const text = useText('settings');
  const language = useLanguage();
  const chooseLanguage = useChooseLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Section title={text('look.title')}>
      <div className={classes.choices}>
        <Radio.Group
          label={text('look.language')}
          description={text('look.languageHint')}
          value={language}
          onChange={(value) => chooseLanguage(languageSchema.parse(value))}
        >
          <div className={classes.radios}>
            <Radio value="vi" label="Tiếng Việt" lang="vi" />
            <Radio value="en" label="English" lang="en" />
          </div>
        </Radio.Group>
        <Radio.Group
          label={text('look.theme')}
          value={colorScheme}
          onChange={(value) => {
            const scheme = schemes.find((one) => one === value);
            if (scheme) setColorScheme(scheme);
          }}
        >
          <div className={classes.radios}>
            {schemes.map((scheme) => (
              <Radio key={scheme} value={scheme} label={text(`look.${scheme}`)} />
            ))}
          </div>
        </Radio.Group>
      </div>
    </Section>
  );
};
