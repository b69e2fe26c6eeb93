import { err, ok, type Adcode, type Dataset, type Division, type Result } from '../domain/index.ts'
import { guessKind, type ReadDatasetError } from './read-errors.ts'

/** What a Data Package says beside its rows. */
export type PackageInfo = Omit<Dataset, 'id' | 'cases'>

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

function readCategories(root: Json): readonly string[] {
  const cases = named(list(root['resources'], 'resources'), 'cases', 'resources')
  const path = 'resources.cases.schema'
  const fields = list(object(cases['schema'], path)['fields'], `${path}.fields`)
  const constraints = named(fields, 'category', `${path}.fields`)['constraints'] ?? {}
  const at = `${path}.fields.category.constraints`
  const labels = object(constraints, at)['enum'] ?? []
  return list(labels, `${at}.enum`).map((label, i) => text(label, `${at}.enum[${i}]`))
}

function readInfo(root: Json): PackageInfo {
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
    categories: readCategories(root),
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
    return ok(readInfo(object(root, '')))
  } catch (error) {
    if (!(error instanceof WrongSchema)) throw error
    return err({ code: 'package-wrong-schema', path: error.path, expected: error.expected })
  }
}
