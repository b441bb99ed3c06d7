/** Pixels of a picture as grey: 0 black, 255 white. */
export type Grey = {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => number;
};

/** Scanners leave shadows along the edges of an empty sheet. */
const marginShare = 0.03;
/** Grey of paper that shines through from its back side, and of the scanner's own noise, is no ink. */
const darkest = 160;
/** Ten letters of ordinary size are a three-thousandth of a page; specks of dust are less than a tenth of that. */
const inkShare = 0.000_05;

/** Whether something is written or shown on a picture. */
export const hasInk = (picture: Grey): boolean => {
  const { width, height, at } = picture;
  const [left, top] = [Math.floor(width * marginShare), Math.floor(height * marginShare)];
  const area = Math.max(1, (width - 2 * left) * (height - 2 * top));
  const enough = Math.max(1, Math.floor(area * inkShare));
  let dark = 0;
  for (let y = top; y < height - top; y += 1) {
    for (let x = left; x < width - left; x += 1) {
      if (at(x, y) < darkest) dark += 1;
    }
    if (dark >= enough) return true;
  }
  return false;
};

/** Light of a colour as the eye weighs it (ITU-R BT.601). */
export const greyOf = (red: number, green: number, blue: number): number =>
  0.299 * red + 0.587 * green + 0.114 * blue;

type Pixels = {
  readonly width: number;
  readonly height: number;
  readonly data: ArrayLike<number>;
};

/** One, three or four bytes a pixel; what shows through is white paper. */
export const greyOfBytes = ({ width, height, data }: Pixels, channels: 1 | 2 | 3 | 4): Grey => ({
  width,
  height,
  at: (x, y) => {
    const place = (y * width + x) * channels;
    const first = data[place] ?? 255;
    const isColour = channels >= 3;
    const light = isColour ? greyOf(first, data[place + 1] ?? 255, data[place + 2] ?? 255) : first;
    const opacity = channels % 2 === 0 ? (data[place + channels - 1] ?? 255) / 255 : 1;
    return light * opacity + 255 * (1 - opacity);
  },
});

/** Eight pixels a byte, rows filled up to whole bytes; a set bit is white. */
export const greyOfBits = ({ width, height, data }: Pixels): Grey => {
  const row = Math.ceil(width / 8);
  return {
    width,
    height,
    at: (x, y) => ((data[y * row + (x >> 3)] ?? 255) & (0x80 >> (x & 7)) ? 255 : 0),
  };
};
