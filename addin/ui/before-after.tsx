/** A value as it is and as it would be. */
export function BeforeAfter({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <dl className="before-after">
      <div>
        <dt>Avant</dt>
        <dd>
          <del>{before}</del>
        </dd>
      </div>
      <div>
        <dt>Après</dt>
        <dd>{after}</dd>
      </div>
    </dl>
  );
}
