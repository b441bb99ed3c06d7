import { describe, expect, test } from 'vitest';
import { issuerLevelOf, levelOfWords } from '#shared/evidence/issuer-level.ts';

const golden: readonly (readonly [string, ReturnType<typeof levelOfWords>])[] = [
  ['Trưởng thôn Nà Thình', 'village'],
  ['Thôn Bản Vầu, xã Nà Sương', 'village'],
  ['Ban Phát triển thôn Tân Nhiên', 'village'],
  ['Tổ dân phố số 3', 'village'],
  ['Ủy ban nhân dân xã Nà Sương', 'commune'],
  ['UBND XÃ NÀ SƯƠNG', 'commune'],
  ['Chủ tịch Ủy ban nhân dân xã Nà Sương', 'commune'],
  ['Đảng ủy xã Nà Sương', 'commune'],
  ['Hội Liên hiệp Phụ nữ xã Nà Sương', 'commune'],
  ['UBND xã Nà Sương, huyện Thượng Ngàn, tỉnh Lĩnh Khê', 'commune'],
  ['Ủy ban nhân dân xã Nà Sương và HTX Dịch vụ môi trường Thượng Ngàn', 'commune'],
  ['UBND phường Trung Sơn', 'commune'],
  ['UBND thị trấn Mường Khến', 'commune'],
  ['Trạm Y tế xã Nà Sương', 'commune'],
  ['Ủy ban nhân dân huyện Thượng Ngàn', 'district'],
  ['Chủ tịch UBND huyện Thượng Ngàn', 'district'],
  ['Phòng Văn hóa và Thông tin huyện Thượng Ngàn', 'district'],
  ['Chi cục Thống kê huyện Thượng Ngàn', 'district'],
  ['Bảo hiểm xã hội huyện Thượng Ngàn', 'district'],
  ['Phòng Lao động - Thương binh và Xã hội huyện Thượng Ngàn', 'district'],
  ['Ban Chỉ huy PCTT và TKCN huyện Thượng Ngàn', 'district'],
  ['UBND thị xã Nghĩa Lộ', 'district'],
  ['UBND thành phố Lào Cai', 'district'],
  ['UBND thành phố Hà Nội', 'province'],
  ['Ủy ban nhân dân thành phố Huế', 'province'],
  ['Chủ tịch UBND tỉnh Lĩnh Khê', 'province'],
  ['Sở Nông nghiệp và Phát triển nông thôn', 'province'],
  ['Chi cục Trồng trọt và Bảo vệ thực vật tỉnh', 'province'],
  ['Trung tâm Nước sạch và VSMT nông thôn tỉnh', 'province'],
  ['Bộ Chỉ huy quân sự tỉnh Lĩnh Khê', 'province'],
  ['Bộ Chỉ huy quân sự', 'province'],
  ['Bộ Nông nghiệp và Phát triển nông thôn', 'central'],
  ['Thủ tướng Chính phủ', 'central'],
  ['Ban Chỉ đạo Trung ương', 'central'],
  ['HTX Nông nghiệp Nà Sương', 'organisation'],
  ['Hợp tác xã Nông nghiệp xã Nà Sương', 'organisation'],
  ['Trường THCS Nà Sương', 'organisation'],
  ['Trường Tiểu học xã Nà Sương', 'organisation'],
  ['Điện lực Thượng Ngàn', 'organisation'],
  ['Chi nhánh Thủy lợi Thượng Ngàn', 'organisation'],
  ['Công ty TNHH Môi trường xanh', 'organisation'],
  ['Đơn vị xử lý', null],
  ['Bảo hiểm xã hội', null],
  ['', null],
];

describe('the level of an issuer', () => {
  test.each(golden)('%s: %s', (issuer, level) => {
    expect(levelOfWords(issuer)).toBe(level);
    expect(levelOfWords(issuer.normalize('NFD'))).toBe(level);
  });

  test('is what the officer said, where one did', () => {
    const issuer = 'Ủy ban nhân dân xã Nà Sương';
    expect(issuerLevelOf({ issuer, issuerLevel: 'province' })).toBe('province');
    expect(issuerLevelOf({ issuer, issuerLevel: null })).toBe('commune');
  });
});
