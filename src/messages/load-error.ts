import { rowDiagnosticWords } from './row-diagnostic.ts'
import { expectations, loadErrors, looks, otherLoadError } from './zh/load-error.ts'

/** What happened and what to do, as sentences. */
export interface LoadErrorWords {
  readonly happened: string
  readonly advice: string
}

/** A superset of the error unions of the layers that read files, which words know nothing of. */
interface LoadErrorParts {
  readonly code: string
  /** Technical. */
  readonly because?: unknown
  readonly path?: string
  readonly status?: number
  readonly looksLike?: string
  readonly columns?: readonly string[]
  readonly expected?: string
  readonly diagnostics?: readonly Parameters<typeof rowDiagnosticWords>[0][]
}

/** What happened, what to do, for each way in which reading the list can fail. */
export function loadErrorWords(error: LoadErrorParts): LoadErrorWords {
  const [first] = error.diagnostics ?? []
  const { happened, advice } = loadErrors[error.code] ?? otherLoadError
  return {
    happened: happened({
      file: error.path ?? '',
      status: String(error.status ?? ''),
      look: String(looks[error.looksLike ?? 'other']),
      expected: String(expectations[error.expected ?? ''] ?? expectations['other']),
      columns: error.columns ?? [],
      row: first ? rowDiagnosticWords(first) : '',
    }),
    advice,
  }
}
