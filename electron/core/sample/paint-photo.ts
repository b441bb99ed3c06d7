import { encode } from 'jpeg-js';

const width = 1600;
const height = 1200;

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
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) paint(data, x, y, colourAt(x / width, y / height, seed));
  }
  return encode({ data, width, height }, 72).data;
};

const paint = (data: Uint8Array, x: number, y: number, [red, green, blue]: Colour): void => {
  const at = (y * width + x) * 4;
  data.set([red, green, blue, 255], at);
};

const colourAt = (x: number, y: number, seed: number): Colour => {
  const layer = ridges.findLastIndex((_, index) => y > ridgeLine(x, index, seed));
  if (y > 0.72) return isRoad(x, y, seed) ? road : shade(field, y - 0.72);
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
