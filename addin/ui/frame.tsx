import type { ReactNode } from 'react';

interface FrameProps {
  readonly nav: ReactNode;
  /** Another view starts at its top, with nothing left of the one before. */
  readonly viewKey: string;
  readonly children: ReactNode;
  /** One primary action, at most two others; null while there is nothing to do. */
  readonly footer: ReactNode;
}

/** The pane: steps on top, the view, its actions at the bottom. Both stay in sight unless the window is very low. */
export function Frame({ nav, viewKey, children, footer }: FrameProps) {
  return (
    <div className="frame">
      {nav}
      <main key={viewKey}>{children}</main>
      {footer !== null && <footer key={`${viewKey} footer`}>{footer}</footer>}
    </div>
  );
}
