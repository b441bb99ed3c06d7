import { describe, expect, test } from 'vitest';
import { buildBallots } from '#shared/dossier/build-ballots.ts';
import { buildCountMinutes } from '#shared/dossier/build-count-minutes.ts';
import { documentText } from '#shared/dossier/document-text.ts';
import { surveyTextsSchema } from '#shared/dossier/survey-texts.ts';
import { day } from '#shared/kernel/day.ts';
import { tallyPlace } from '#shared/survey/tally.ts';
import { readShippedJson } from '../../fixtures/paper-texts.ts';
import { shippedGuidance, surveyPlace } from '../../fixtures/survey.ts';

const paperOf = (sheet: string, unit: string, around: string) => ({
  texts: surveyTextsSchema.parse(readShippedJson('dossier-texts/survey.json')),
  guidance: shippedGuidance(sheet),
  unit,
  around,
  grade: 'nông thôn mới',
  year: 2024,
  chair: 'tỉnh Lĩnh Khê',
  day: day('2024-12-20'),
});

type Counted = { readonly kind: string; readonly name: string; readonly isVillage: boolean };

const minutesOf = (paper: ReturnType<typeof paperOf>, { kind, name, isVillage }: Counted) => {
  const known = { ...surveyPlace(), name, ledgerHouseholds: null };
  const tally = tallyPlace(known, [], paper.guidance.sheet.questions.length);
  const place = { ...tally, kind, fullName: `${kind} ${name}`, isVillage };
  return documentText(buildCountMinutes({ ...paper, places: [place] })).join('\n');
};

describe('minutes of a count', () => {
  const commune = paperOf('commune-standard', 'xã Nà Sương', 'huyện Thượng Ngàn');

  test('of a village are signed by its Ban công tác Mặt trận and its head, whatever it is called', () => {
    const text = minutesOf(commune, { kind: 'thôn', name: 'Bản Vầu', isVillage: true });
    expect(text).toContain('Ban công tác Mặt trận thôn Bản Vầu, xã Nà Sương');
    expect(text).toContain('TRƯỞNG THÔN');
    const ward = minutesOf(commune, { kind: 'tổ dân phố', name: 'số 3', isVillage: true });
    expect(ward).toContain('TỔ TRƯỞNG TỔ DÂN PHỐ');
  });

  test('of a commune of a district are those of its Ủy ban Mặt trận Tổ quốc', () => {
    const district = paperOf('district-standard', 'huyện Thượng Ngàn', 'tỉnh Lĩnh Khê');
    const text = minutesOf(district, { kind: 'xã', name: 'Nà Sương', isVillage: false });
    expect(text).toContain(
      'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã Nà Sương, huyện Thượng Ngàn',
    );
    expect(text).toContain('ĐẠI DIỆN ỦY BAN NHÂN DÂN XÃ');
    expect(text).not.toMatch(/TRƯỞNG XÃ|Ban công tác Mặt trận/);
  });

  test('of a village that asks for itself name its commune, as its ballots do', () => {
    const village = paperOf('village', 'thôn Bản Vầu', 'xã Nà Sương');
    const text = minutesOf(village, { kind: 'thôn', name: 'Bản Vầu', isVillage: true });
    expect(text).toContain('Ban công tác Mặt trận thôn Bản Vầu, xã Nà Sương kiểm phiếu');
    const ballots = buildBallots({ ...village, place: 'thôn Bản Vầu', numbers: [1] });
    expect(documentText(ballots).join('\n')).toContain('của thôn Bản Vầu (xã Nà Sương)');
  });
});
