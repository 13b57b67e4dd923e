import type { SheetModel } from '../model/sheet-model';

/** What a file of these sheets says of itself where a system lists files. */
export interface AboutReport {
  readonly title: string;
  readonly subject: string;
  readonly language: string;
}

/** Title and line under the title of the first sheet: what is counted, up to which day, and when it was. */
export function aboutReport([first]: readonly SheetModel[]): AboutReport {
  const [title = '', subject = ''] = [0, 1].map((row) => String(first?.rows[row]?.cells[0]?.value ?? ''));
  return { title, subject, language: 'fr' };
}
