import type { Diagnostic } from '../domain/index.ts'

/** Why a dataset cannot be shown at all. */
export type ReadDatasetError =
  /** The package text is not JSON; `looksLike: 'html'` is a server's error page. */
  | { readonly code: 'package-not-json'; readonly looksLike: TextKind }
  /** `path` names the first thing that is wrong, e.g. `coverage.provinces[2]`; `expected` in words. */
  | { readonly code: 'package-wrong-schema'; readonly path: string; readonly expected: string }
  | { readonly code: 'csv-not-csv'; readonly looksLike: TextKind }
  | { readonly code: 'csv-missing-column'; readonly columns: readonly string[] }
  /** No row could be shown; the diagnostics say why each was refused. */
  | { readonly code: 'no-cases'; readonly diagnostics: readonly Diagnostic[] }

export type TextKind = 'empty' | 'html' | 'json' | 'binary' | 'other'

/** A first guess at what a text is that was expected to be something else. */
export function guessKind(text: string): TextKind {
  const start = text
    .slice(0, 1000)
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (start === '') return 'empty'
  if (/[\0-\x08\x0e-\x1f\uFFFD]/.test(start)) return 'binary'
  if (start.startsWith('<')) return 'html'
  return /^[[{]/.test(start) ? 'json' : 'other'
}

/** What reading a row can report. The row of an `error` is not in the dataset, that of a `warning` is. */
export const ROW_DIAGNOSTICS = {
  'row-wrong-width': 'error',
  'row-missing-value': 'error',
  'row-duplicate-id': 'error',
  'row-bad-number': 'warning',
  'row-bad-boolean': 'warning',
  'row-bad-list': 'warning',
  'row-bad-value': 'warning',
  'row-bad-region': 'warning',
  'row-unknown-province': 'warning',
  'row-unknown-division': 'warning',
  'row-unknown-value': 'warning',
} as const
export type RowDiagnosticCode = keyof typeof ROW_DIAGNOSTICS
