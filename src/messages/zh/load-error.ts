/** What a sentence on a failed reading may name; empty where nothing is known. */
interface Parts {
  readonly file: string
  readonly status: string
  /** What the content looks like, and what it should have been: of the tables below. */
  readonly look: string
  readonly expected: string
  readonly columns: readonly string[]
  /** A sentence on the first row that was refused. */
  readonly row: string
}

interface Words {
  readonly happened: (parts: Parts) => string
  readonly advice: string
}

/** What the content of a file looks like that is not what it should be. */
export const looks: Readonly<Record<string, string>> = {
  empty: '文件是空的',
  html: '内容像是网页（可能是服务器的错误页或登录页）',
  json: '内容像是 JSON',
  binary: '内容像是二进制文件，或编码不是 UTF-8',
  other: '内容无法识别',
}

/** What a value of a Data Package should have been. */
export const expectations: Readonly<Record<string, string>> = {
  object: '对象（JSON 的花括号）',
  array: '列表（JSON 的方括号）',
  string: '文字',
  boolean: '是或否（true 或 false）',
  adcode: '六位区划代码',
  'free-name': '没有重复、也没有另作他用的名称',
  province: 'divisions 中列出的省级区划代码',
  other: '其他内容',
}

const checkSite = '请检查网络或网站是否在运行，然后刷新页面。'

/** What happened and what to do, by the code of the error. */
export const loadErrors: Readonly<Record<string, Words>> = {
  unreachable: {
    happened: ({ file }) => `数据文件 ${file} 没有取到：网络不通，或网站没有响应。`,
    advice: checkSite,
  },
  status: {
    happened: ({ file, status }) => `数据文件 ${file} 没有取到：服务器返回 ${status}。`,
    advice: '请联系发布者，确认该文件在网站目录中，然后刷新页面。',
  },
  'package-not-json': {
    happened: ({ look }) => `名单说明 datapackage.json 不是 JSON：${look}。`,
    advice: '请联系发布者更换该文件，然后刷新页面。',
  },
  'package-wrong-schema': {
    happened: ({ file, expected }) =>
      `名单说明 datapackage.json ${file === '' ? '' : `的 ${file} `}不符合要求，应为：${expected}。`,
    advice: '请联系发布者修改该文件，然后刷新页面。',
  },
  'csv-not-csv': {
    happened: ({ look }) => `案例数据 cases.csv 不是表格：${look}。`,
    advice: '请联系发布者更换该文件（UTF-8 编码的 CSV，首行为列名），然后刷新页面。',
  },
  'csv-missing-column': {
    happened: ({ columns }) => `案例数据 cases.csv 缺少列：${columns.join('、')}。`,
    advice: '请联系发布者补上这些列，然后刷新页面。',
  },
  'no-facts': {
    happened: () => '名单没有取到：查询没有得到回答。',
    advice: checkSite,
  },
  'no-cases': {
    happened: ({ row }) =>
      `案例数据 cases.csv 中没有一行可以显示。${row === '' ? '' : `例如：${row}。`}`,
    advice: '请联系发布者检查该文件的内容，然后刷新页面。',
  },
}

/** An error of no known code. */
export const otherLoadError = {
  happened: () => '读取名单时出错。',
  advice: '请刷新页面；若仍出错，请联系发布者。',
} satisfies Words
