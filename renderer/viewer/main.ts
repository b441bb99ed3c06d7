import './page/old-browsers.ts';
import './styles/typeface.css';
import './styles/page.css';
import './styles/parts.css';
import './styles/narrow.css';
import './styles/print.css';
import { readData } from './page/read-data.ts';
import { createSession } from './page/session.ts';
import { openViewer } from './page/viewer.ts';

const page = readData();
const root = document.getElementById('viewer');
if (page && root) openViewer(root, createSession(page));
