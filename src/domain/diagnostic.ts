export type Severity = 'info' | 'warning' | 'error'

/** Where in a source something was noticed; lines are 1-based and inclusive. */
export interface SourceLocation {
  readonly startLine: number
  readonly endLine: number
}

/**
 * Something a reader of the data should know: an oddity that was kept, a convention that was
 * applied, a line that was refused. Data, not prose: the words live in the message table.
 */
export interface Diagnostic {
  readonly code: string
  readonly severity: Severity
  readonly location: SourceLocation
  /** The text in question, exactly as it stands in the source. */
  readonly raw: string
  readonly params: Readonly<Record<string, string | number | boolean | readonly string[]>>
}
