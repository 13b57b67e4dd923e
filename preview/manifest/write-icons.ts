import { writeFileSync } from 'node:fs';
import { drawIcon } from './draw-icon';

/** `tsx preview/manifest/write-icons.ts`: draws addin/assets/icon-*.png again. */
for (const side of [16, 32, 64, 80, 128]) writeFileSync(`addin/assets/icon-${side}.png`, drawIcon(side));
