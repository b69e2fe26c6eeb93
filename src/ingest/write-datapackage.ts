import { OFF_MAP, PARTS } from '../domain/index.ts'
import type { Dataset, DimensionValue } from '../domain/index.ts'
import { isRecordField } from './dataset-fields.ts'
import type { RecordField } from './dataset-fields.ts'
import { fieldOf } from './field-schema.ts'
import type { RecordCounts } from './normalise-list.ts'
import { caseFields } from './write-cases.ts'

const PLACE_PATTERN = `[0-9]{6}(-(${PARTS.join('|')}))?|${OFF_MAP.join('|')}`
const FORMS =
  'organization 等多值列为 JSON 字符串数组，按名单次序。region 列的写法：县级为六位 GB/T 2260 行政区划代码；止于省级、地级的为其代码加后缀：-own 本级单位，-zone 没有代码的开发区，' +
  '-vertical 中央驻地方单位，-several 跨其下几个地区，-ambiguous 地名有歧义；' +
  '不属于任何一省的为 central 中央国家机关、several 多地区、ambiguous 地名有歧义、unknown 未识别'

const RECORD_FIELD_SCHEMAS: Readonly<Record<RecordField, object>> = {
  id: { title: '标识', type: 'string', constraints: { required: true, unique: true } },
  region_codes: {
    title: '所涉地区代码',
    description: '跨地区的为所属各地区，地名有歧义的为可能的各地区；JSON 字符串数组',
    type: 'array',
  },
  source_start_line: { title: '原文起始行', type: 'integer', constraints: { minimum: 1 } },
  source_end_line: { title: '原文结束行', type: 'integer', constraints: { minimum: 1 } },
}

/** What the standard can check of a field beyond what its dimension says. */
const CONSTRAINTS: Readonly<Record<string, object>> = {
  title: { constraints: { required: true } },
  region: { constraints: { pattern: PLACE_PATTERN } },
}

/** Values as the standard writes them. */
const writeCategories = (values: readonly DimensionValue[], isBoolean: boolean) =>
  values.map(({ key, label }) => ({ value: isBoolean ? key === '1' : key, label }))

function describeFields(dataset: Dataset): readonly object[] {
  return caseFields(dataset).map((name) => {
    if (isRecordField(name)) return { name, ...RECORD_FIELD_SCHEMAS[name] }
    const dimension = dataset.dimensions.find(({ id }) => id === name)
    if (!dimension) throw new Error(`no dimension ${name}`)
    const values = dataset.cases.flatMap((record) => record.values[name] ?? [])
    const { categories, ...field } = fieldOf(dimension, values)
    return {
      ...field,
      ...CONSTRAINTS[name],
      ...(categories ? { categories: writeCategories(categories, field.type === 'boolean') } : {}),
    }
  })
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
 * the standard: `note`, `publisher`, `year`, `licenseNote`, `coverage`, `records`, `divisions`; of a
 * field `facet` and `column`.
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
        description: FORMS,
        type: 'table',
        path: 'cases.csv',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
          fields: describeFields(dataset),
          primaryKey: ['id'],
          missingValues: [''],
        },
      },
    ],
    divisions: [...dataset.divisions.values()].map(({ code, name }) => ({ code, name })),
  }
  return `${JSON.stringify(descriptor, null, 2)}\n`
}
