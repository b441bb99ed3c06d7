import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { resolveVariables, theme } from '../styles/theme.ts';
import { CoreContext, type CoreAccess } from './core-context.ts';
import { ErrorBoundary } from './errors/ErrorBoundary.tsx';
import { Frame } from './frame/Frame.tsx';
import { LanguageProvider } from './LanguageProvider.tsx';
import { OfficerProvider } from './officer/OfficerProvider.tsx';
import { createQueryClient } from './query-client.ts';
import { SavingProvider } from './saving/SavingProvider.tsx';
import { styleNonce } from './style-nonce.ts';
import { ToastsProvider } from './toasts/ToastsProvider.tsx';
import { WorkspaceGate } from './WorkspaceGate.tsx';

/** The whole page over one core. Addresses live behind the hash: app:// and the local host serve one file for all. */
export const App = ({ core }: { readonly core: CoreAccess }) => {
  const [queries] = useState(createQueryClient);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={resolveVariables}
      getStyleNonce={styleNonce}
      defaultColorScheme="auto"
    >
      <CoreContext value={core}>
        <QueryClientProvider client={queries}>
          <LanguageProvider>
            <ErrorBoundary>
              <SavingProvider>
                <ToastsProvider>
                  <OfficerProvider>
                    <Router hook={useHashLocation}>
                      <WorkspaceGate>
                        <Frame />
                      </WorkspaceGate>
                    </Router>
                  </OfficerProvider>
                </ToastsProvider>
              </SavingProvider>
            </ErrorBoundary>
          </LanguageProvider>
        </QueryClientProvider>
      </CoreContext>
    </MantineProvider>
  );
};
