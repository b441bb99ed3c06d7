import { describe, expect, it } from 'vitest';
import { day } from '#shared/kernel/day.ts';
import { complete, draft, type DraftCase } from './draft-sample.ts';

describe('the patterns of the narrative, in the words of the papers', () => {
  const cases: readonly (readonly [string, string, DraftCase, string])[] = [
    [
      'S1a',
      '4',
      { facts: { evidence: ['MC-012'] } },
      'Toàn xã có 1.486 hộ, trong đó 1.463 hộ đăng ký trực tiếp và được sử dụng điện an toàn, tin cậy, ổn định, đạt 98,45%, cao hơn mức quy định (từ 98% trở lên) (minh chứng MC-012).',
    ],
    [
      'S1b',
      '2.4',
      {},
      'Tổng chiều dài đường trục chính nội đồng trên địa bàn là 15,8 km; đã cứng hóa, đáp ứng yêu cầu sản xuất và vận chuyển hàng hóa 11,5 km, đạt 72,78% (từ 70% trở lên theo quy định của tỉnh).',
    ],
    [
      'S2',
      '12.1',
      {},
      'Trong 3.812 lao động có 2.938 người đã qua đào tạo, đạt 77,07%; trong đó nam 78,70% (1.533/1.948), nữ 75,38% (1.405/1.864); cả nam và nữ đều đạt mức từ 75% trở lên.',
    ],
    [
      'S3',
      '5.1',
      { facts: { names: ['Trường Tiểu học Nà Sương'] } },
      '03/03 trường học trên địa bàn đạt tiêu chuẩn cơ sở vật chất theo quy định, đạt 100%; trong đó có 01 trường (Trường Tiểu học Nà Sương) đạt mức độ 2.',
    ],
    [
      'S4',
      '1.1',
      {
        facts: {
          authority: 'Ủy ban nhân dân huyện',
          documents: ['Quyết định số 1765/QĐ-UBND ngày 18/8/2022'],
          effect: 'đang còn hiệu lực',
        },
      },
      'Quy hoạch chung xây dựng xã đã được Ủy ban nhân dân huyện phê duyệt tại Quyết định số 1765/QĐ-UBND ngày 18/8/2022, đang còn hiệu lực. Xã đạt yêu cầu của chỉ tiêu.',
    ],
    ['S5', '8.5', {}, 'Xã có mạng wifi miễn phí ở các điểm công cộng.'],
    [
      'S6',
      '18.5',
      { facts: { documents: ['Báo cáo số 184/BC-UBND ngày 18/11/2024'] } },
      'Trong năm 2024, trên địa bàn xã không để xảy ra sự cố về an toàn thực phẩm (Báo cáo số 184/BC-UBND ngày 18/11/2024).',
    ],
    [
      'S7',
      '5.5',
      {
        facts: {
          authority: 'Ủy ban nhân dân huyện',
          documents: ['Quyết định số 2391/QĐ-UBND'],
        },
      },
      'Ủy ban nhân dân huyện đánh giá, xếp loại cộng đồng học tập của xã năm 2024 ở mức Tốt (Quyết định số 2391/QĐ-UBND), cao hơn mức quy định (Khá).',
    ],
    [
      'S8',
      '13.2',
      { facts: { names: ['chè Shan Nà Sương', 'miến dong Bản Vầu'] } },
      'Toàn xã có 02 sản phẩm OCOP được xếp hạng đạt chuẩn hoặc tương đương còn thời hạn, gồm: chè Shan Nà Sương, miến dong Bản Vầu; đạt yêu cầu có ít nhất 01 sản phẩm.',
    ],
    [
      'S9',
      '18.2',
      { facts: { source: 'Trung tâm Nước sạch và Vệ sinh môi trường nông thôn tỉnh' } },
      'Theo Trung tâm Nước sạch và Vệ sinh môi trường nông thôn tỉnh, lượng nước sinh hoạt đạt chuẩn bình quân năm 2024 đạt 62,4 lít/người/ngày đêm, cao hơn mức quy định (từ 60 lít/người/ngày đêm trở lên).',
    ],
    [
      'S9 of the year',
      '10',
      { sample: complete },
      'Thu nhập bình quân đầu người năm 2024 ước đạt 54,3 triệu đồng/người, cao hơn mức quy định năm 2024 đối với vùng Trung du miền núi phía Bắc (từ 54 triệu đồng/người trở lên).',
    ],
    [
      'S10a',
      '3.4',
      {},
      'Chỉ tiêu do Ủy ban nhân dân tỉnh quy định; theo Quyết định số 865/QĐ-UBND ngày 17/5/2024, mức đạt chuẩn là từ 90% trở lên. Trong năm, 20/22 công trình thủy lợi nhỏ, thủy lợi nội đồng được bảo trì, đạt 90,91%.',
    ],
    [
      'S10b',
      '3.3',
      {},
      'Chỉ tiêu được phân cấp cho Ủy ban nhân dân tỉnh quy định; đến ngày 30/11/2024, tỉnh chưa ban hành mức đạt chuẩn nên xã chưa tự đánh giá. Kết quả hiện tại: 20,00% (19,2/96,0 ha).',
    ],
    [
      'S11',
      '18.8',
      { facts: { documents: ['Công văn số 163/TNMT ngày 19/11/2024'] } },
      'Trên địa bàn xã không có bãi chôn lấp chất thải rắn sinh hoạt (Công văn số 163/TNMT ngày 19/11/2024); chỉ tiêu không thuộc đối tượng áp dụng, được tính là đạt theo Quyết định số 1187/QĐ-UBND.',
    ],
    [
      'S12a',
      '2.2',
      {
        facts: {
          cause: 'tuyến Cốc Lương - Khau Vàn (1,4 km) đang thi công',
          targetDate: day('2024-12-15'),
        },
      },
      'Tổng chiều dài đường thôn, liên thôn trên địa bàn là 31,4 km; đã cứng hóa, bảo trì theo yêu cầu 26,9 km, mới đạt 85,67%, thấp hơn mức quy định 4,33 điểm phần trăm, tương ứng còn thiếu 1,36 km. Nguyên nhân: tuyến Cốc Lương - Khau Vàn (1,4 km) đang thi công. Xã phấn đấu hoàn thành trước ngày 15/12/2024.',
    ],
    [
      'S12b',
      '10',
      {},
      'Thu nhập bình quân đầu người năm 2024 ước đạt 52,6 triệu đồng/người, thấp hơn mức quy định 1,4 triệu đồng/người.',
    ],
    [
      'S12c',
      '13.6',
      { facts: { doneSoFar: 'hợp tác xã đã nộp hồ sơ ngày 24/10/2024' } },
      'Đến ngày 30/11/2024, vùng nguyên liệu tập trung đối với nông sản chủ lực của xã chưa được cấp có thẩm quyền cấp mã vùng; hợp tác xã đã nộp hồ sơ ngày 24/10/2024.',
    ],
    [
      'S12d',
      '14.1',
      {},
      'Toàn xã có 6.168/6.523 người tham gia bảo hiểm y tế, mới đạt 94,56%; riêng nam mới đạt 93,97%, thấp hơn mức quy định 1,03 điểm phần trăm (còn thiếu 34 người).',
    ],
    [
      'S12d, a whole that reaches its line',
      '14.1',
      {
        answer: {
          numerator: '6213',
          denominator: '6523',
          parts: {
            male: { numerator: '3135', denominator: '3301' },
            female: { numerator: '3078', denominator: '3222' },
          },
        },
      },
      'Toàn xã có 6.213/6.523 người tham gia bảo hiểm y tế, đạt 95,25% tính chung, nhưng riêng nam mới đạt 94,97%, thấp hơn mức quy định 0,03 điểm phần trăm (còn thiếu 01 người).',
    ],
    [
      'less is better, missed',
      '11',
      { answer: { numerator: '129', denominator: '1486' } },
      'Toàn xã có 1.486 hộ, trong đó 129 hộ nghèo và cận nghèo theo chuẩn nghèo đa chiều (không tính hộ không có khả năng lao động), chiếm 8,68%, cao hơn mức quy định 0,68 điểm phần trăm, tương ứng còn phải giảm 11 hộ.',
    ],
    [
      'none of a kind',
      '13.1',
      { answer: { value: '0' } },
      'Toàn xã chưa có hợp tác xã hoạt động hiệu quả và có hợp đồng liên kết theo chuỗi giá trị ổn định; chỉ tiêu yêu cầu có ít nhất 01 hợp tác xã.',
    ],
    [
      'equal to its line',
      '8.2',
      { answer: { numerator: '8', denominator: '10' } },
      'Toàn xã có 10 thuê bao điện thoại, trong đó 08 thuê bao sử dụng điện thoại thông minh, đạt 80,00%, bằng mức quy định (từ 80% trở lên).',
    ],
    [
      'a weakened number compares with nothing',
      '8.2',
      { answer: { value: '80', qualifier: 'gần' } },
      'Tỷ lệ thuê bao điện thoại sử dụng điện thoại thông minh đạt gần 80%.',
    ],
  ];
  it.each(cases)('%s (%s)', (_, code, given, text) => {
    expect(draft(code, given)).toBe(text);
  });
});
