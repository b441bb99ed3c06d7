import { encode } from 'jpeg-js';

const width = 1024;
const height = 768;

type Colour = readonly [number, number, number];

const skies: readonly Colour[] = [
  [196, 222, 240],
  [222, 214, 196],
  [180, 206, 232],
];
const ridges: readonly Colour[] = [
  [122, 152, 146],
  [88, 128, 104],
  [64, 104, 72],
];
const field: Colour = [148, 168, 92];
const road: Colour = [176, 172, 164];

/** A JPEG of hills, fields and a road; every number paints another one, always the same. */
export const paintPhoto = (seed: number): Uint8Array => {
  const data = new Uint8Array(width * height * 4);
  for (let x = 0; x < width; x += 1) paintColumn(data, x, seed);
  return encode({ data, width, height }, 72).data;
};

/** The skyline is the same all the way down a column. */
const paintColumn = (data: Uint8Array, x: number, seed: number): void => {
  const across = x / width;
  const lines = ridges.map((_, index) => ridgeLine(across, index, seed));
  for (let y = 0; y < height; y += 1) {
    const down = y / height;
    const [red, green, blue] =
      down > 0.72 && isRoad(across, down, seed) ? road : landAt(down, lines, seed);
    const at = (y * width + x) * 4;
    data[at] = red;
    data[at + 1] = green;
    data[at + 2] = blue;
    data[at + 3] = 255;
  }
};

const landAt = (y: number, lines: readonly number[], seed: number): Colour => {
  if (y > 0.72) return shade(field, y - 0.72);
  const layer = lines.findLastIndex((line) => y > line);
  if (layer < 0) return shade(skies[seed % skies.length] ?? field, -y / 4);
  return shade(ridges[layer] ?? field, y / 6);
};

/** The skyline of one ridge: two waves that differ from photo to photo. */
const ridgeLine = (x: number, index: number, seed: number): number =>
  0.3 +
  index * 0.13 +
  Math.sin(x * (5 + index) + seed * 1.7 + index * 2) * 0.05 +
  Math.sin(x * 17 + seed) * 0.015;

const isRoad = (x: number, y: number, seed: number): boolean => {
  const centre = 0.5 + Math.sin(seed) * 0.2 + (y - 0.72) * Math.cos(seed * 2) * 0.4;
  return Math.abs(x - centre) < 0.02 + (y - 0.72) * 0.25;
};

const shade = ([red, green, blue]: Colour, by: number): Colour => [
  bounded(red * (1 + by)),
  bounded(green * (1 + by)),
  bounded(blue * (1 + by)),
];

const bounded = (value: number): number => Math.max(0, Math.min(255, Math.round(value)));
