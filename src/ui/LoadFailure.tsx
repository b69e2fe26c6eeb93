import { messages } from '../messages/index.ts'

interface LoadFailureProps {
  /** What happened, in words. */
  readonly happened: string
  /** What to do now, in words. */
  readonly advice: string
  /** For whoever looks after the site. */
  readonly technical: string
}

/** Shown instead of the app when its list could not be read. */
export function LoadFailure({ happened, advice, technical }: LoadFailureProps) {
  const { error, app } = messages
  return (
    <main className="page-failure">
      <div role="alert">
        <p className="title strong one-line">{app.name}</p>
        <h1 className="title">{error.dataTitle}</h1>
        <p>{happened}</p>
        <p>{advice}</p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {error.reload}
        </button>
        <details className="failure-details note">
          <summary>{error.details}</summary>
          <pre className="as-written">{technical}</pre>
        </details>
      </div>
    </main>
  )
}
