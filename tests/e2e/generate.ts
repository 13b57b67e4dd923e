import type { Preview } from './open-preview';

/** Chooses the year and every table, presses the button, and waits for the written sheets. */
export async function generate({ pane }: Preview, year: number): Promise<void> {
  await askFor({ pane }, year);
  await pane.getByRole('heading', { name: /tableaux écrits/ }).waitFor();
}

/** Chooses the year and every table, and presses the button. */
export async function askFor({ pane }: Pick<Preview, 'pane'>, year: number): Promise<void> {
  await pane.getByRole('button', { name: /^Statistiques/ }).click();
  await choose(pane, 'Année', String(year));
  await choose(pane, 'Édition', 'Complète');
  await pane.getByRole('button', { name: 'Générer statistiques' }).click();
}

/** Takes an option of a list of the pane; a year by itself, whatever is said of it. */
export async function choose(pane: Preview['pane'], list: string, option: string): Promise<void> {
  await pane.getByRole('combobox', { name: list }).selectOption(list === 'Année' ? option : { label: option });
}
