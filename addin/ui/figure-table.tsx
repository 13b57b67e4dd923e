export interface FigureLine {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  readonly before: string;
  readonly after: string;
  /** «33 %»; absent where the figure has no share. */
  readonly beforeShare?: string;
  readonly afterShare?: string;
}

/** Figures before and after a decision, one line each. */
export function FigureTable({ caption, lines }: { readonly caption: string; readonly lines: readonly FigureLine[] }) {
  return (
    <table className="figure-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Ligne</th>
          <th scope="col">Avant</th>
          <th scope="col">Après</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, title, detail, before, after, beforeShare, afterShare }) => (
          <tr key={key}>
            <th scope="row">
              <b>{title}</b>
              <small>{detail}</small>
            </th>
            <td>
              {before}
              {beforeShare !== undefined && <small>{beforeShare}</small>}
            </td>
            <td>
              <b>{after}</b>
              {afterShare !== undefined && <small>{afterShare}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
