interface FigureCardProps {
  readonly figure: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** One figure in large, with what it is the figure of. Announced politely: it changes while the view stays. */
export function FigureCard({ figure, title, lines }: FigureCardProps) {
  return (
    <div className="figure-card" role="status">
      <b>{figure}</b>
      <div>
        <p className="figure-title">{title}</p>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}
