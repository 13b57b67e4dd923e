import type { ReactNode } from 'react';

/** Numbered instructions or explanations, in order. */
export function Numbered({ items }: { readonly items: readonly ReactNode[] }) {
  return (
    <ol className="numbered">
      {items.map((item, index) => (
        <li key={index}>
          <span>{item}</span>
        </li>
      ))}
    </ol>
  );
}
