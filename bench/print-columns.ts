/** Figures of one column of a printed table, by the name of their line. */
export type Lines = Readonly<Record<string, string>>;

/** Prints columns side by side, one line for each name: «1 000 rows» beside «10 000 rows». */
export const printColumns = (columns: ReadonlyMap<string, Lines>): void => {
  const names = new Set([...columns.values()].flatMap((lines) => Object.keys(lines)));
  const lineOf = (name: string): Lines =>
    Object.fromEntries([...columns].map(([column, lines]) => [column, lines[name] ?? '–']));
  console.table(Object.fromEntries([...names].map((name) => [name, lineOf(name)])));
};
