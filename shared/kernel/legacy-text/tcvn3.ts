/**
 * TCVN 5712:1993 (VN3, "ABC"): one byte a letter, shown by the fonts .VnTime, .VnArial … Files hold the bytes as the
 * letters of Latin-1. Capitals with a tone have no byte: they live in the fonts whose name ends in H.
 */
const pairs =
  '¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00ADư ®đ ' +
  'µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ ' +
  'Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị ' +
  'ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ ' +
  'ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ';

const letters = pairs.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)] as const);
const toUnicode: ReadonlyMap<string, string> = new Map(letters);
const fromUnicode: ReadonlyMap<string, string> = new Map(letters.map(([old, now]) => [now, old]));

export const fromTcvn3 = (text: string): string =>
  text.replace(/[\u00a1-\u00fe]/g, (letter) => toUnicode.get(letter) ?? letter);

/** Null where a letter has no byte. */
export const toTcvn3 = (text: string): string | null => {
  const written = Array.from(text.normalize('NFC'), (letter) =>
    letter.charCodeAt(0) < 0x80 ? letter : fromUnicode.get(letter),
  );
  return written.every((letter) => letter !== undefined) ? written.join('') : null;
};
