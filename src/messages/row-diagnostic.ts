import { rowReasons, rowWords as words } from './zh/row-diagnostic.ts'

interface RowDiagnosticParts {
  readonly code: string
  readonly severity: string
  readonly location: { readonly startLine: number }
  readonly params: Readonly<Record<string, unknown>>
}

const MAX_VALUE = 30

/** A value of the file between quotation marks, shortened. */
function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value)
  if (text === '') return words.empty
  return words.quoted(text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)}…` : text)
}

function reasonOf({ code, params }: RowDiagnosticParts): string {
  const given = (name: string) => String(params[name])
  const reason = rowReasons[code]
  if (reason === undefined) return code
  const values: unknown = params['values']
  return reason({
    column: given('column'),
    value: quote(params['value']),
    values: Array.isArray(values) ? values.map(String).join('、') : '',
    id: given('id'),
    area: given('area'),
    cells: given('cells'),
    columns: given('columns'),
    code: quote(params['code']),
  })
}

/** One sentence on a row of cases.csv that was refused, or kept with a reservation. */
export function rowDiagnosticWords(diagnostic: RowDiagnosticParts): string {
  const outcome = diagnostic.severity === 'error' ? words.notShown : words.shown
  return words.sentence(diagnostic.location.startLine, outcome, reasonOf(diagnostic))
}
