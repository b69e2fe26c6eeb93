import { err, NO, ok, TITLE, YES } from '../domain/index.ts'
import type { Adcode, Dataset, DimensionValue, Division, Result } from '../domain/index.ts'
import { isFreeId, isRecordField } from './dataset-fields.ts'
import { dimensionOf } from './field-schema.ts'
import type { Field } from './field-schema.ts'
import { guessKind } from './read-errors.ts'
import type { ReadDatasetError } from './read-errors.ts'

/** What a Data Package says beside its rows. */
export interface PackageInfo {
  readonly info: Omit<Dataset, 'id' | 'cases'>
  /** Every field that it declares, in order, with its type. */
  readonly fields: ReadonlyMap<string, string>
}

class WrongSchema extends Error {
  constructor(
    readonly path: string,
    readonly expected: string,
  ) {
    super(path)
  }
}

type Json = Readonly<Record<string, unknown>>

function object(value: unknown, path: string): Json {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json
  throw new WrongSchema(path, 'object')
}

function list(value: unknown, path: string): readonly unknown[] {
  if (Array.isArray(value)) return value
  throw new WrongSchema(path, 'array')
}

function text(value: unknown, path: string, fallback?: string): string {
  if (typeof value === 'string') return value
  if (value === undefined && fallback !== undefined) return fallback
  throw new WrongSchema(path, 'string')
}

function adcode(value: unknown, path: string): Adcode {
  const code = text(value, path)
  if (/^\d{6}$/.test(code)) return code
  throw new WrongSchema(path, 'adcode')
}

function named(values: readonly unknown[], name: string, path: string): Json {
  const found = values.find(
    (value) =>
      typeof value === 'object' && value !== null && 'name' in value && value.name === name,
  )
  return object(found, `${path}.${name}`)
}

function flag(value: unknown, path: string): boolean | undefined {
  if (value === undefined || typeof value === 'boolean') return value
  throw new WrongSchema(path, 'boolean')
}

/** A value alone, or with what people call it; those of a boolean may be written as `true` and `false`. */
function readCategory(value: unknown, path: string): DimensionValue {
  const labelled = typeof value === 'object' && value !== null
  const parts = labelled ? object(value, path) : { value }
  const plain = parts['value']
  const key =
    typeof plain === 'boolean'
      ? plain
        ? YES
        : NO
      : typeof plain === 'number'
        ? String(plain)
        : text(plain, labelled ? `${path}.value` : path)
  return { key, label: text(parts['label'], `${path}.label`, key) }
}

function readField(value: unknown, path: string): Field {
  const field = object(value, path)
  const given = <T>(name: string, read: (value: unknown, path: string) => T) =>
    field[name] === undefined ? {} : { [name]: read(field[name], `${path}.${name}`) }
  const categories = (values: unknown, at: string) =>
    list(values, at).map((category, i) => readCategory(category, `${at}[${i}]`))
  return {
    name: text(field['name'], `${path}.name`),
    ...given('title', text),
    ...given('description', text),
    ...given('type', text),
    ...given('categories', categories),
    ...given('categoriesOrdered', flag),
    ...given('facet', flag),
    ...given('column', flag),
  }
}

function readFields(root: Json): readonly Field[] {
  const cases = named(list(root['resources'], 'resources'), 'cases', 'resources')
  const path = 'resources.cases.schema'
  const all = list(object(cases['schema'], path)['fields'], `${path}.fields`)
  const fields = all.map((value, i) => readField(value, `${path}.fields[${i}]`))
  const names = new Set<string>()
  fields.forEach(({ name }, i) => {
    if (names.has(name) || !(isFreeId(name) || isRecordField(name))) {
      throw new WrongSchema(`${path}.fields[${i}].name`, 'free-name')
    }
    names.add(name)
  })
  named(all, TITLE, `${path}.fields`)
  return fields
}

function readInfo(root: Json, fields: readonly Field[]): PackageInfo['info'] {
  const divisions = new Map(
    list(root['divisions'], 'divisions').map((value, i): [Adcode, Division] => {
      const path = `divisions[${i}]`
      const division = object(value, path)
      const code = adcode(division['code'], `${path}.code`)
      return [code, { code, name: text(division['name'], `${path}.name`) }]
    }),
  )
  const coverage = object(root['coverage'], 'coverage')
  if (typeof coverage['central'] !== 'boolean') throw new WrongSchema('coverage.central', 'boolean')
  const provinces = list(coverage['provinces'], 'coverage.provinces').map((value, i) => {
    const path = `coverage.provinces[${i}]`
    const code = adcode(value, path)
    if (!code.endsWith('0000') || !divisions.has(code)) throw new WrongSchema(path, 'province')
    return code
  })
  return {
    title: text(root['title'], 'title'),
    note: text(root['note'], 'note', ''),
    publisher: text(root['publisher'], 'publisher', ''),
    year: text(root['year'], 'year', ''),
    coverage: {
      central: coverage['central'],
      provinces,
      part: text(coverage['part'], 'coverage.part', ''),
    },
    dimensions: fields.filter(({ name }) => !isRecordField(name)).map(dimensionOf),
    divisions,
  }
}

/** Reads and checks a `datapackage.json`; the error's path names the first thing that is wrong. */
export function readPackage(packageText: string): Result<PackageInfo, ReadDatasetError> {
  let root: unknown
  try {
    root = JSON.parse(packageText)
  } catch {
    return err({ code: 'package-not-json', looksLike: guessKind(packageText) })
  }
  try {
    const descriptor = object(root, '')
    const fields = readFields(descriptor)
    const types = fields.map(({ name, type = 'string' }): [string, string] => [name, type])
    return ok({ info: readInfo(descriptor, fields), fields: new Map(types) })
  } catch (error) {
    if (!(error instanceof WrongSchema)) throw error
    return err({ code: 'package-wrong-schema', path: error.path, expected: error.expected })
  }
}
