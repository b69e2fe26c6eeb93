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

const list = (values: unknown) => (Array.isArray(values) ? values.join('、') : '')

function reasonOf({ code, params }: RowDiagnosticParts): string {
  const { column, value, id, area, cells, columns } = params
  switch (code) {
    case 'row-wrong-width':
      return `有 ${String(cells)} 列，应为 ${String(columns)} 列`
    case 'row-missing-value':
      return `${String(column)} 为空`
    case 'row-duplicate-id':
      return `标识 ${String(id)} 与前面的案例重复`
    case 'row-bad-number':
      return `${String(column)} 应为数字，现为${quote(value)}`
    case 'row-bad-boolean':
      return `${String(column)} 应为 true 或 false，现为${quote(value)}`
    case 'row-bad-list':
      return `${String(column)} 应为 JSON 字符串数组，现为${quote(value)}`
    case 'row-bad-value':
      return `${String(column)} 应为 ${list(params['values'])} 之一，现为${quote(value)}`
    case 'row-bad-region':
      return `region ${quote(value)}不是地区的写法`
    case 'row-unknown-province':
      return `地区代码${quote(params['code'])}不在名单说明的区划之内`
    case 'row-unknown-division':
      return area === ''
        ? `${String(column)} 的代码${quote(params['code'])}无法识别，已略去`
        : `${String(column)} 的代码${quote(params['code'])}无法识别，只归入 ${String(area)}`
    case 'row-unknown-value':
      return `${String(column)} 的值${quote(value)}不在名单说明之内，已列在最后`
    default:
      return code
  }
}

/** One sentence on a row of cases.csv that was refused, or kept with a reservation. */
export function rowDiagnosticWords(diagnostic: RowDiagnosticParts): string {
  const outcome = diagnostic.severity === 'error' ? '未显示' : '已显示'
  return `cases.csv 第 ${diagnostic.location.startLine} 行（${outcome}）：${reasonOf(diagnostic)}`
}
