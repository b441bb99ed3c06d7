import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/500.css';
import '@fontsource/be-vietnam-pro/600.css';
import '@fontsource/be-vietnam-pro/700.css';
import '@mantine/core/styles.css';
import './styles/tokens.css';
import './styles/page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { shareNonce } from './app/style-nonce.ts';
import { createBridge } from './bridge/bridge.ts';
import { createClient } from './bridge/client.ts';

shareNonce();
const bridge = createBridge();
const core = { bridge, client: createClient(bridge) };
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App core={core} />
  </StrictMode>,
);
