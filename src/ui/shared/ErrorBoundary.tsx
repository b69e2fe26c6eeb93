import { Component, type ReactNode } from 'react'
import { messages } from '../../messages/index.ts'

interface Props {
  readonly name: string
  readonly children: ReactNode
}

/** Keeps a fault in one panel from taking the page with it. */
export class PanelBoundary extends Component<Props, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('unknown') }
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    return (
      <section className="panel column fill panel-failed" aria-label={this.props.name}>
        <div role="alert" className="pile left failure">
          <h2>{messages.error.panel(this.props.name)}</h2>
          <p>{messages.error.panelBody}</p>
          <button type="button" className="button" onClick={() => this.setState({ error: null })}>
            {messages.error.retry}
          </button>
          <FailureDetails error={error} />
        </div>
      </section>
    )
  }
}

export class RootBoundary extends Component<
  { readonly children: ReactNode },
  { readonly error: unknown }
> {
  override state: { readonly error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('unknown') }
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    return (
      <main className="page-failure">
        <div role="alert" className="pile left failure">
          <h1 className="title">{messages.error.root}</h1>
          <p>{messages.error.rootBody}</p>
          <button type="button" className="button" onClick={() => window.location.reload()}>
            {messages.error.reload}
          </button>
          <FailureDetails error={error} />
        </div>
      </main>
    )
  }
}

function FailureDetails({ error }: { error: unknown }) {
  return (
    <details className="failure-details note">
      <summary>{messages.error.details}</summary>
      <pre className="as-written">
        {error instanceof Error ? `${error.name}: ${error.message}` : String(error)}
      </pre>
    </details>
  )
}
