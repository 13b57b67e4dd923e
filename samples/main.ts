import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dialogueRegisters } from './dialogue';
import { TARGETS_2016, TARGETS_2023 } from './targets';
import { registersWorkbook } from './workbook';

/** `npm run samples`: writes the sample registers next to this file. */
for (const targets of [TARGETS_2016, TARGETS_2023]) {
  const file = fileURLToPath(new URL(`registres-dialogue-${targets.year}.xlsx`, import.meta.url));
  // The year is the seed, and the workbook «was saved» in the summer after it.
  const bytes = await registersWorkbook(
    dialogueRegisters(targets, targets.year),
    new Date(Date.UTC(targets.year + 1, 6, 1, 12)),
  );
  writeFileSync(file, bytes);
  console.log(`${file} (${Math.round(bytes.length / 1024)} kB)`);
}
