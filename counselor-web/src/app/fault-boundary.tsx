import { Component, type ReactNode } from 'react';
import { PlainPage } from '../shared/ui/plain-page';

interface Props {
  children: ReactNode;
}

/** A fault of our own must not end in an empty page: what was written is on the server as a draft. */
export class FaultBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) {
      return this.props.children;
    }
    return (
      <PlainPage view="fault" title="画面に問題が起きました">
        <p role="alert">書きかけの文は下書きに残っています。画面を開きなおしてください。</p>
        <button type="button" className="button button-primary" onClick={() => location.reload()}>
          開きなおす
        </button>
      </PlainPage>
    );
  }
}
