import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Profile } from '@report/engine/profile';
import { PROFILE as ALUPSE } from '@report/profiles/alupse';
import { PROFILE as EXEMPLE } from '@report/profiles/exemple';
import { dialogueRegisters } from './dialogue';
import { EXEMPLE_YEAR, exempleRegisters } from './exemple';
import { TARGETS_2016, TARGETS_2023 } from './targets';
import { registersWorkbook, type RegisterRecord } from './workbook';

/** Writes `registres-of-year.xlsx` next to this file: a workbook that «was saved» in the summer after its year. */
function write(
  profile: Profile,
  of: string,
  year: number,
  registers: ReadonlyMap<string, readonly RegisterRecord[]>,
): void {
  const file = fileURLToPath(new URL(`registres-${of}-${year}.xlsx`, import.meta.url));
  const bytes = registersWorkbook(profile, registers, new Date(Date.UTC(year + 1, 6, 1, 12)));
  writeFileSync(file, bytes);
  console.log(`${file} (${Math.round(bytes.length / 1024)} kB)`);
}

/** `npm run samples`: the sample registers of every association; the year is the seed. */
for (const targets of [TARGETS_2016, TARGETS_2023])
  write(ALUPSE, 'dialogue', targets.year, dialogueRegisters(targets, targets.year));
write(EXEMPLE, 'exemple', EXEMPLE_YEAR, exempleRegisters(EXEMPLE_YEAR, { slips: true }));
