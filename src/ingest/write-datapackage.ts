import { LEVELS, type Dataset } from '../domain/index.ts'
import { DATASET_COLUMNS, UNSTATED_CATEGORY, type DatasetColumn } from './dataset-columns.ts'
import type { RecordCounts } from './normalise-list.ts'

const CODE = '六位 GB/T 2260 行政区划代码'

function fieldOf(column: DatasetColumn, dataset: Dataset) {
  const stated = dataset.categories.filter((name) => name !== UNSTATED_CATEGORY)
  const everyCategoryStated = stated.length === dataset.categories.length
  const code = { type: 'string', constraints: { pattern: '[0-9]{6}' } }
  const line = { type: 'integer', constraints: { required: true, minimum: 1 } }
  const text = { type: 'string', constraints: { required: true } }
  const fields: Record<DatasetColumn, object> = {
    seq: {
      title: '序号',
      type: 'integer',
      constraints: { required: true, unique: true, minimum: 1 },
    },
    title: { title: '案例名称', ...text },
    category: {
      title: '类别',
      type: 'string',
      constraints: {
        ...(everyCategoryStated ? { required: true } : {}),
        ...(stated.length > 0 ? { enum: stated } : {}),
      },
    },
    organizations: {
      title: '申报单位',
      description: 'JSON 字符串数组，按名单次序',
      type: 'array',
      constraints: { required: true, minLength: 1 },
    },
    section: { title: '所在标题', description: '名单中案例上方的标题', type: 'string' },
    province_code: { title: '省级代码', description: `${CODE}；中央国家机关为空`, ...code },
    prefecture_code: {
      title: '地级代码',
      description: `${CODE}；省级单位和直辖市的区县为空`,
      ...code,
    },
    county_code: {
      title: '县级代码',
      description: `${CODE}；地级以上单位及没有代码的开发区为空`,
      ...code,
    },
    level: {
      title: '层级',
      description: '申报单位的层级；没有代码的开发区按县级计',
      type: 'string',
      constraints: { required: true, enum: LEVELS },
    },
    vertical: {
      title: '中央驻地方单位',
      description: 'true 表示中央垂直管理机构的地方分支，其层级为所服务地区的层级',
      type: 'boolean',
      trueValues: ['true'],
      falseValues: ['false'],
      constraints: { required: true },
    },
    title_raw: { title: '案例原文', ...text },
    organization_raw: { title: '申报单位原文', ...text },
    source_start_line: { title: '原文起始行', ...line },
    source_end_line: { title: '原文结束行', ...line },
  }
  return { name: column, ...fields[column] }
}

function describeCoverage({ coverage, divisions }: Dataset): string {
  const names = coverage.provinces.map((code) => divisions.get(code)?.name ?? code)
  const groups = [...(coverage.central ? ['中央国家机关'] : []), ...names]
  const listed = groups.length === 0 ? '没有可辨认的分组' : `列出${groups.join('、')}`
  const part = coverage.part === '' ? '' : `本名单为${coverage.part}部分；`
  return `${part}${listed}。其余省级行政区本部分未列出，是否有案例名单未说明，不等于零。`
}

/**
 * `datapackage.json`: a Frictionless Data Package 2.0 with one table, `cases`. What the source does not
 * say (licence, publisher, year) is left out or empty, with a sentence that says so. Properties beyond
 * the standard: `note`, `publisher`, `year`, `licenseNote`, `coverage`, `records`, `divisions`.
 *
 * @param sourceName file name of the raw text beside it
 */
export function writeDataPackage(
  dataset: Dataset,
  counts: RecordCounts,
  sourceName: string,
): string {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: dataset.id,
    title: dataset.title,
    description: '按名单原文逐条整理，原文与整理后的值都保留',
    note: dataset.note,
    publisher: dataset.publisher,
    year: dataset.year,
    sources: [{ title: '名单原文', path: sourceName }],
    licenseNote: '原文未载明许可条款',
    coverage: { ...dataset.coverage, statement: describeCoverage(dataset) },
    records: counts,
    resources: [
      {
        name: 'cases',
        title: '案例',
        type: 'table',
        path: 'cases.csv',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
          fields: DATASET_COLUMNS.map((column) => fieldOf(column, dataset)),
          primaryKey: ['seq'],
          missingValues: [''],
        },
      },
    ],
    divisions: [...dataset.divisions.values()].map(({ code, name }) => ({ code, name })),
  }
  return `${JSON.stringify(descriptor, null, 2)}\n`
}
