/** Draws the add-in's icons into `addin/public`: three overlapping circles, need, service, support. */

import { writeFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const clear: Colour = [0, 0, 0, 0];
const white: Colour = [255, 255, 255, 255];
const background: Colour = [11, 92, 95, 255];
/** By how many circles a point lies in. */
const depths: readonly Colour[] = [
  background,
  [122, 196, 190, 255],
  [188, 226, 219, 255],
  [255, 255, 255, 255],
];

const circles = [
  [0.38, 0.38],
  [0.62, 0.38],
  [0.5, 0.6],
] as const;
const radius = 0.22;

function onColour(x: number, y: number): Colour {
  const corner = Math.hypot(
    Math.max(0, Math.abs(x - 0.5) - 0.32),
    Math.max(0, Math.abs(y - 0.5) - 0.32),
  );
  if (corner > 0.18) return clear;
  const depth = circles.filter(([cx, cy]) => Math.hypot(x - cx, y - cy) < radius).length;
  return depths[depth] ?? clear;
}

function onOutline(x: number, y: number): Colour {
  const near = circles.some(
    ([cx, cy]) => Math.abs(Math.hypot(x - cx, y - cy) * 1.25 - radius * 1.25) < 0.035,
  );
  return near ? white : clear;
}

/** Four by four points a pixel, so that edges are smooth. */
function draw(size: number, paint: (x: number, y: number) => Colour): Buffer {
  const pixels = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const samples = Array.from({ length: 16 }, (_, point) =>
        paint(
          (column + ((point % 4) + 0.5) / 4) / size,
          (row + (Math.floor(point / 4) + 0.5) / 4) / size,
        ),
      );
      const alpha = samples.reduce((sum, colour) => sum + colour[3], 0);
      const at = row * (size * 4 + 1) + 1 + column * 4;
      for (let channel = 0; channel < 3; channel++) {
        const sum = samples.reduce((total, c) => total + (c[channel] ?? 0) * c[3], 0);
        pixels[at + channel] = alpha === 0 ? 0 : Math.round(sum / alpha);
      }
      pixels[at + 3] = Math.round(alpha / 16);
    }
  }
  return pixels;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const tail = Buffer.alloc(4);
  tail.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, tail]);
}

function png(size: number, paint: (x: number, y: number) => Colour): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits a channel, red, green, blue and alpha.
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(draw(size, paint), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const folder = new URL("../public/", import.meta.url);
for (const size of [16, 32, 64, 80, 128, 192]) {
  writeFileSync(new URL(`icon-${String(size)}.png`, folder), png(size, onColour));
}
writeFileSync(new URL("icon-outline-32.png", folder), png(32, onOutline));
