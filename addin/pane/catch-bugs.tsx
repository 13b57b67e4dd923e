import { Component, type ReactNode } from 'react';
import { Frame } from '../ui';
import { bugView } from './views/bug-view';

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
