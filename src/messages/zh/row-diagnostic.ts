import * as terms from './terms.ts'

/** What a sentence on a row may name: `value`, `code` and `category` are quoted from the file. */
type Parts = Readonly<
  Record<
    'column' | 'value' | 'seq' | 'level' | 'category' | 'province' | 'cells' | 'columns' | 'code',
    string
  >
>

const LEVELS = 'central、provincial、prefecture、county'

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
  'row-bad-number': ({ column, value }) => `${column} 应为正整数，现为${value}`,
  'row-duplicate-seq': ({ seq }) => `${terms.seq} ${seq} 与前面的案例重复`,
  'row-missing-value': ({ column }) => `${column} 为空`,
  'row-bad-organizations': ({ value }) => `organizations 应为 JSON 字符串数组，现为${value}`,
  'row-bad-level': ({ value }) => `level 应为 ${LEVELS} 之一，现为${value}`,
  'row-bad-vertical': ({ value }) => `vertical 应为 true 或 false，现为${value}`,
  'row-unknown-province': ({ code }) => `省级代码${code}不在名单说明的区划之内`,
  'row-contradictory-level': ({ level, code }) => `level 为 ${level}，却有区划代码${code}`,
  'row-unknown-category': ({ category }) =>
    `${terms.category}${category}不在名单说明之内，已列在各类别之后`,
  'row-unknown-division': ({ column, code, province }) =>
    `${column} 的代码${code}无法识别，只归入省级地区 ${province}`,
}
