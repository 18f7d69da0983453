import { Component, type ReactNode } from 'preact/compat';
import { Message } from './message.tsx';

/** Catches what a screen throws, so that the rest of the page stands. What was thrown may hold anything, and is not shown. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Message kind="error" heading="Siden kunne ikke vises" live>
        <p>Det er en fejl i Helhed, og intet er ændret. Prøv igen, eller gå til en anden side.</p>
        <button type="button" className="button button-secondary" onClick={() => this.setState({ failed: false })}>
          Prøv igen
        </button>
      </Message>
    );
  }
}
