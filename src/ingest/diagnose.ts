import type { Diagnostic, Severity } from '../domain/index.ts'

/**
 * Everything the build direction can report, with its severity. `error`: something of the source is
 * not in the dataset. `warning`: it is, but a reader should check it. `info`: a convention was applied.
 */
export const SOURCE_DIAGNOSTICS = {
  'layout-not-recognised': 'error',
  'unexpected-line': 'warning',
  'unexpected-cells': 'warning',
  'unused-preamble': 'info',
  'heading-not-province': 'warning',
  'wrapped-record': 'warning',
  'incomplete-record': 'error',
  'record-without-number': 'error',
  'duplicate-number': 'warning',
  'exact-repeat': 'info',
  'repeat-under-other-number': 'warning',
  'numbering-gap': 'warning',
  'numbering-out-of-order': 'warning',
  'numbering-restarts': 'info',
  'missing-category': 'warning',
  'several-categories': 'warning',
  'mixed-brackets': 'warning',
  'unbalanced-brackets': 'warning',
  'stray-label': 'warning',
  'organization-kept-whole': 'info',
  'organization-title-mismatch': 'warning',
  'title-names-other-organization': 'info',
  'organizations-in-different-regions': 'warning',
  'zone-without-code': 'info',
  'short-name-expanded': 'info',
  'ambiguous-region': 'warning',
  'region-conflict': 'warning',
  'region-from-title': 'info',
  'region-not-in-organization': 'info',
  'central-by-name': 'info',
  'region-unknown': 'warning',
  'no-regions': 'warning',
  'several-regions': 'info',
} as const satisfies Record<string, Severity>

export type SourceDiagnosticCode = keyof typeof SOURCE_DIAGNOSTICS

/** Lines and text that a diagnostic points at. */
export interface Passage {
  readonly startLine: number
  readonly endLine: number
  readonly raw: string
}

export function diagnose(
  code: SourceDiagnosticCode,
  passage: Passage,
  params: Diagnostic['params'] = {},
  severity: Severity = SOURCE_DIAGNOSTICS[code],
): Diagnostic {
  const { startLine, endLine, raw } = passage
  return { code, severity, location: { startLine, endLine }, raw, params }
}

/** Reports something at the cell of a record's organisation, or at that of its title. */
export type SayOfPlace = (
  code: SourceDiagnosticCode,
  params: Diagnostic['params'],
  cell?: 'organization' | 'title',
) => void
