import { readdir } from 'node:fs/promises';
import type { Profile } from '@report/engine/profile';

/** A workbook of sample registers: «registres-dialogue-2016.xlsx». */
export interface Sample {
  readonly file: string;
  /** Whose registers: a service, or the whole association by the name of its profile. */
  readonly of: string;
  readonly year: string;
}

/** Sample reports in Word beside them: «rapport-dialogue-2016.docx». */
export const reportsOf = (profile: Pick<Profile, 'name' | 'services'>, folder: string): Promise<readonly Sample[]> =>
  named(profile, folder, /^rapport-(.+)-(\d{4})\.docx$/);

/**
 * The samples of an association in a folder, by name: those of its services and those named like its profile. None when
 * there is no such folder: an association needs no samples.
 */
export const samplesOf = (profile: Pick<Profile, 'name' | 'services'>, folder: string): Promise<readonly Sample[]> =>
  named(profile, folder, /^registres-(.+)-(\d{4})\.xlsx$/);

async function named(
  { name, services }: Pick<Profile, 'name' | 'services'>,
  folder: string,
  pattern: RegExp,
): Promise<readonly Sample[]> {
  const own = new Set([name, ...services.map(({ key }) => key)]);
  const files = await readdir(folder).catch(() => []);
  return files.sort().flatMap((file) => {
    const [, of, year] = pattern.exec(file) ?? [];
    return of === undefined || year === undefined || !own.has(of) ? [] : [{ file, of, year }];
  });
}
