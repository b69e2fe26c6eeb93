import { rowDiagnosticWords } from './row-diagnostic.ts'

/** What happened and what to do, as sentences. */
export interface LoadErrorWords {
  readonly happened: string
  readonly advice: string
}

/** A superset of the error unions of the layers that read files, which words know nothing of. */
interface LoadErrorParts {
  readonly code: string
  readonly path?: string
  readonly status?: number
  readonly looksLike?: string
  readonly columns?: readonly string[]
  readonly expected?: string
  readonly diagnostics?: readonly Parameters<typeof rowDiagnosticWords>[0][]
}

const KINDS: Readonly<Record<string, string>> = {
  empty: '文件是空的',
  html: '内容像是网页（可能是服务器的错误页或登录页）',
  json: '内容像是 JSON',
  binary: '内容像是二进制文件，或编码不是 UTF-8',
  other: '内容无法识别',
}

/** What a value of a Data Package should have been. */
const EXPECTED: Readonly<Record<string, string>> = {
  object: '对象（JSON 的花括号）',
  array: '列表（JSON 的方括号）',
  string: '文字',
  boolean: '是或否（true 或 false）',
  adcode: '六位区划代码',
  'free-name': '没有重复、也没有另作他用的名称',
  province: 'divisions 中列出的省级区划代码',
}

/** What happened, what to do, for each way in which reading the list can fail. */
export function loadErrorWords(error: LoadErrorParts): LoadErrorWords {
  const file = error.path ?? ''
  switch (error.code) {
    case 'unreachable':
      return {
        happened: `数据文件 ${file} 没有取到：网络不通，或网站没有响应。`,
        advice: '请检查网络或网站是否在运行，然后刷新页面。',
      }
    case 'status':
      return {
        happened: `数据文件 ${file} 没有取到：服务器返回 ${error.status ?? ''}。`,
        advice: '请联系发布者，确认该文件在网站目录中，然后刷新页面。',
      }
    case 'package-not-json':
      return {
        happened: `名单说明 datapackage.json 不是 JSON：${KINDS[error.looksLike ?? 'other']}。`,
        advice: '请联系发布者更换该文件，然后刷新页面。',
      }
    case 'package-wrong-schema':
      return {
        happened: `名单说明 datapackage.json ${file === '' ? '' : `的 ${file} `}不符合要求，应为：${
          EXPECTED[error.expected ?? ''] ?? '其他内容'
        }。`,
        advice: '请联系发布者修改该文件，然后刷新页面。',
      }
    case 'csv-not-csv':
      return {
        happened: `案例数据 cases.csv 不是表格：${KINDS[error.looksLike ?? 'other']}。`,
        advice: '请联系发布者更换该文件（UTF-8 编码的 CSV，首行为列名），然后刷新页面。',
      }
    case 'csv-missing-column':
      return {
        happened: `案例数据 cases.csv 缺少列：${(error.columns ?? []).join('、')}。`,
        advice: '请联系发布者补上这些列，然后刷新页面。',
      }
    case 'no-cases': {
      const [first] = error.diagnostics ?? []
      const example = first ? `例如：${rowDiagnosticWords(first)}。` : ''
      return {
        happened: `案例数据 cases.csv 中没有一行可以显示。${example}`,
        advice: '请联系发布者检查该文件的内容，然后刷新页面。',
      }
    }
    default:
      return { happened: '读取名单时出错。', advice: '请刷新页面；若仍出错，请联系发布者。' }
  }
}
