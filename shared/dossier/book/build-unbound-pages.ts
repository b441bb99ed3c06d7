import { upper } from '#shared/kernel/vietnamese.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Block, Document, Section } from '../document-model.ts';
import type { UnboundReason } from './book-plan.ts';

type Page = {
  readonly label: string;
  readonly title: string;
  readonly file: string;
  readonly reason: UnboundReason;
  readonly original: string;
};

const sentences: Readonly<Record<UnboundReason, string>> = {
  encrypted: 'tệp PDF có mật khẩu mở nên không ghép được vào quyển.',
  broken: 'tệp bị hỏng hoặc thiếu nội dung nên không ghép được vào quyển.',
  format:
    'tệp thuộc loại không in thành trang được (Word, Excel, phim, âm thanh hoặc loại ảnh lạ).',
  missing: 'tệp không còn trong kho lưu trữ của máy lập quyển này.',
  'no-file': 'minh chứng chỉ có bản giấy, chưa có tệp.',
};

/** A page each for what could not be bound, where it would stand: what it is, why it is not there, where to see it. */
export const buildUnboundPages = (day: Day, pages: readonly Page[]): Document => ({
  paper: 'book-unbound',
  title: 'Minh chứng không ghép vào quyển',
  day,
  sections: pages.map(sectionOf),
});

const sectionOf = ({ label, title, file, reason, original }: Page): Section => ({
  orientation: 'portrait',
  blocks: [
    { kind: 'title', text: upper(label) },
    { kind: 'subject', text: shortened(title) },
    line('Không có trang trong quyển này: ', sentences[reason]),
    ...(file === '' ? [] : [line('Tên tệp: ', `${shortened(file)}. Tệp gốc được gửi kèm hồ sơ.`)]),
    ...(original === '' ? [] : [line('Nơi để bản giấy: ', `${original}.`)]),
  ],
});

const line = (name: string, text: string): Block => ({
  kind: 'paragraph',
  runs: [{ text: name, bold: true }, { text }],
});

const longest = 300;

/** So that each stays on one page. */
const shortened = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
