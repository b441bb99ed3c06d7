import { expect, test } from 'vitest';
import { fillPage } from '#shared/exchange/viewer/fill-page.ts';
import { viewerData } from '#shared/exchange/viewer/viewer-data.ts';
import { smallDossierData } from '../../fixtures/dossier-data.ts';

const about = { id: 'g1', programVersion: '1', madeAt: '2024-12-24T07:00:00.000Z', madeBy: 'A' };
const place = '<script type="application/json" id="hoso-data">\n  null\n</script>';

test('nothing that an office writes ends the place of the data, and it is read back as it was', () => {
  const written = 'x</script><!-- <script>alert(1)</script> \u2028 $& $1 ]]>';
  const data = viewerData(about, smallDossierData(written), 'a'.repeat(64));
  const page = fillPage(`<p>a</p>${place}<p>b</p>`, data);
  const [, json = ''] = /id="hoso-data">([\s\S]*)<\/script><p>b<\/p>$/.exec(page) ?? [];
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(data)));
});

test('a page without its place, or with two, is none', () => {
  const data = viewerData(about, smallDossierData(), 'a'.repeat(64));
  expect(() => fillPage('<p></p>', data)).toThrow('no place');
  expect(() => fillPage(place + place, data)).toThrow('no place');
});
