import { Component, type ReactNode } from 'react';
import { Frame } from '../../ui';
import { bugView } from '../views/bug-view';

interface CatchBugsProps {
  readonly newReference: () => string;
  readonly report: (reference: string) => void;
  readonly children: ReactNode;
}

interface CatchBugsState {
  readonly reference: string | null;
}

/** The last net: a view that could not be drawn. Shows a code; the failure itself is not told to anyone. */
export class CatchBugs extends Component<CatchBugsProps, CatchBugsState> {
  override state: CatchBugsState = { reference: null };

  static getDerivedStateFromError(): CatchBugsState {
    return { reference: '' };
  }

  override componentDidCatch(): void {
    const reference = this.props.newReference();
    this.props.report(reference);
    this.setState({ reference });
  }

  override render(): ReactNode {
    const { reference } = this.state;
    if (reference === null) return this.props.children;
    const { key, body, footer } = bugView({
      reference,
      untouched: false,
      focus: true,
      onRetry: () => {
        window.location.reload();
      },
    });
    return (
      <Frame nav={null} viewKey={key} footer={footer}>
        {body}
      </Frame>
    );
  }
}

/**
 * Leads every failure nobody caught to one place, and keeps it out of the console: the browser and React print the
 * failure itself, and its message may quote a value.
 */
export function catchBugsOfThePage(fail: (error: unknown) => void): void {
  window.addEventListener('error', (event) => {
    // No error: a remark of the browser on its own layout, or a script of another site, which is not ours to judge.
    if (event.error === null || event.error === undefined) return;
    event.preventDefault();
    fail(event.error);
  });
  window.addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    fail(event.reason);
  });
  const print = console.error.bind(console);
  console.error = (...words: readonly unknown[]): void => {
    if (!words.some((word) => word instanceof Error)) print(...words);
  };
}
