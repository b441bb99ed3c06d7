import type { Block, Document } from '#shared/dossier/document-model.ts';
import { day } from '#shared/kernel/day.ts';

const sentence =
  'Trong năm, Ủy ban nhân dân xã đã chỉ đạo các thôn rà soát, duy tu, bảo dưỡng các tuyến đường và công trình ' +
  'thủy lợi nhỏ; nhân dân đóng góp ngày công, hiến đất và vật liệu, giá trị quy đổi được ghi trong sổ theo dõi. ';

const paragraphOf = (index: number): Block => ({
  kind: 'paragraph',
  runs: [{ text: `${index}. ${sentence.repeat(6)}` }],
});

/** A report of words alone, about three paragraphs a page. */
export const longReport = (pages: number): Document => ({
  paper: 'bench',
  title: 'Báo cáo dài',
  day: day('2024-11-30'),
  sections: [
    {
      orientation: 'portrait',
      blocks: [
        { kind: 'title', text: 'BÁO CÁO' },
        ...Array.from({ length: pages * 3 }, (_, index) => paragraphOf(index + 1)),
      ],
    },
  ],
});
