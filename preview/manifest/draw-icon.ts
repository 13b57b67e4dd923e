import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number];
const BLUE: Colour = [15, 108, 189];
const WHITE: Colour = [255, 255, 255];

/** A rectangle with round corners, in sixteenths of the icon's side. */
interface Shape {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly radius: number;
  readonly colour: Colour;
}
/** Three bars of a chart on a tile. The edges fall on whole pixels at 16, 32, 64, 80 and 128. */
const SHAPES: readonly Shape[] = [
  { left: 0, top: 0, right: 16, bottom: 16, radius: 3, colour: BLUE },
  { left: 3, top: 8, right: 5, bottom: 13, radius: 0.5, colour: WHITE },
  { left: 7, top: 3, right: 9, bottom: 13, radius: 0.5, colour: WHITE },
  { left: 11, top: 6, right: 13, bottom: 13, radius: 0.5, colour: WHITE },
];
/** Samples per pixel and direction: smooth corners. */
const SAMPLES = 4;

/** The add-in's icon as a PNG file. @param side pixels */
export function drawIcon(side: number): Uint8Array {
  const lines = Buffer.alloc(side * (side * 4 + 1)); // each line: filter 0, then red, green, blue, alpha
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) lines.set(pixel(x, y, side), y * (side * 4 + 1) + 1 + x * 4);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 6, 0, 0, 0], 8); // 8 bits, red-green-blue-alpha
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function pixel(x: number, y: number, side: number): readonly number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let n = 0; n < SAMPLES * SAMPLES; n++) {
    const across = ((x + ((n % SAMPLES) + 0.5) / SAMPLES) * 16) / side;
    const down = ((y + (Math.floor(n / SAMPLES) + 0.5) / SAMPLES) * 16) / side;
    const colour = SHAPES.filter((shape) => covers(shape, across, down)).at(-1)?.colour;
    if (!colour) continue;
    covered += 1;
    colour.forEach((value, channel) => (sum[channel] = (sum[channel] ?? 0) + value));
  }
  const mean = sum.map((value) => (covered === 0 ? 0 : Math.round(value / covered)));
  return [...mean, Math.round((covered * 255) / (SAMPLES * SAMPLES))];
}

function covers({ left, top, right, bottom, radius }: Shape, x: number, y: number): boolean {
  if (x < left || x > right || y < top || y > bottom) return false;
  const beyondX = Math.max(left + radius - x, x - (right - radius), 0);
  const beyondY = Math.max(top + radius - y, y - (bottom - radius), 0);
  return Math.hypot(beyondX, beyondY) <= radius;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  const check = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
