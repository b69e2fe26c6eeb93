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
  if (text === '') return '空'
  return `“${text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)}…` : text}”`
}

const LEVELS = 'central、provincial、prefecture、county'

function reasonOf({ code, params }: RowDiagnosticParts): string {
  const { column, value, seq, level, category, province, cells, columns } = params
  switch (code) {
    case 'row-wrong-width':
      return `有 ${String(cells)} 列，应为 ${String(columns)} 列`
    case 'row-bad-number':
      return `${String(column)} 应为正整数，现为${quote(value)}`
    case 'row-duplicate-seq':
      return `序号 ${String(seq)} 与前面的案例重复`
    case 'row-missing-value':
      return `${String(column)} 为空`
    case 'row-bad-organizations':
      return `organizations 应为 JSON 字符串数组，现为${quote(value)}`
    case 'row-bad-level':
      return `level 应为 ${LEVELS} 之一，现为${quote(value)}`
    case 'row-bad-vertical':
      return `vertical 应为 true 或 false，现为${quote(value)}`
    case 'row-unknown-province':
      return `省级代码${quote(params['code'])}不在名单说明的区划之内`
    case 'row-contradictory-level':
      return `level 为 ${String(level)}，却有区划代码${quote(params['code'])}`
    case 'row-unknown-category':
      return `类别${quote(category)}不在名单说明之内，已列在各类别之后`
    case 'row-unknown-division':
      return `${String(column)} 的代码${quote(params['code'])}无法识别，只归入省级地区 ${String(province)}`
    default:
      return code
  }
}

/** One sentence on a row of cases.csv that was refused, or kept with a reservation. */
export function rowDiagnosticWords(diagnostic: RowDiagnosticParts): string {
  const outcome = diagnostic.severity === 'error' ? '未显示' : '已显示'
  return `cases.csv 第 ${diagnostic.location.startLine} 行（${outcome}）：${reasonOf(diagnostic)}`
}
