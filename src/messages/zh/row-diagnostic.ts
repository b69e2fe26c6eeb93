import * as terms from './terms.ts'

/** What a sentence on a row may name: `value` and `code` are quoted from the file. */
type Parts = Readonly<
  Record<'column' | 'value' | 'values' | 'id' | 'area' | 'cells' | 'columns' | 'code', string>
>

/** Wording of a row of cases.csv that is not as it should be. */
export const rowWords = {
  sentence: (line: number, outcome: string, reason: string) =>
    `cases.csv 第 ${line} 行（${outcome}）：${reason}`,
  shown: '已显示',
  notShown: '未显示',
  empty: '空',
  quoted: (text: string) => `“${text}”`,
} as const

/** What is wrong with the row, by the code of the diagnostic. */
export const rowReasons: Readonly<Record<string, (parts: Parts) => string>> = {
  'row-wrong-width': ({ cells, columns }) => `有 ${cells} 列，应为 ${columns} 列`,
  'row-missing-value': ({ column }) => `${column} 为空`,
  'row-duplicate-id': ({ id }) => `标识 ${id} 与前面的案例重复`,
  'row-bad-number': ({ column, value }) => `${column} 应为数字，现为${value}，按未标明处理`,
  'row-bad-boolean': ({ column, value }) =>
    `${column} 应为 true 或 false，现为${value}，按未标明处理`,
  'row-bad-list': ({ column, value }) =>
    `${column} 应为 JSON 字符串数组，现为${value}，${column === 'region_codes' ? '此格不用' : '整格作为一个名称'}`,
  'row-bad-value': ({ column, values, value }) =>
    `${column} 应为 ${values} 之一，现为${value}，按未标明处理`,
  'row-bad-region': ({ value }) => `region ${value}不是地区的写法，归入“${terms.unknown}”`,
  'row-unknown-province': ({ code }) =>
    `地区代码${code}不在名单说明的区划之内，归入“${terms.unknown}”`,
  'row-unknown-division': ({ column, code, area }) =>
    `${column} 的代码${code}无法识别，${area === '' ? '已略去' : `只归入 ${area}`}`,
  'row-unknown-value': ({ column, value }) => `${column} 的值${value}不在名单说明之内，已列在最后`,
}
