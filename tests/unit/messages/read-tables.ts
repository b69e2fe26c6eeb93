import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'

const FOLDER = new URL('../../../src/messages/', import.meta.url)

/** Every module of words, by its path in src/messages. */
const MODULES = import.meta.glob<Record<string, unknown>>('../../../src/messages/zh/*.ts', {
  eager: true,
})

/** Every source file of src/messages, by its path there. */
export const SOURCES: ReadonlyMap<string, ts.SourceFile> = new Map(
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .map((path) => [
      path,
      ts.createSourceFile(
        path,
        readFileSync(new URL(path, FOLDER), 'utf8'),
        ts.ScriptTarget.Latest,
        true,
      ),
    ]),
)

/** The terms, which a function names where their text is meant. */
const TERMS = new Map<string, unknown>(
  ['terms', 'more-terms'].flatMap((name) =>
    Object.entries(MODULES[`../../../src/messages/zh/${name}.ts`] ?? {}),
  ),
)

/** A function stands as its source, which holds its words, with the terms in it written out. */
function sourceOf(source: string): string {
  return source.replaceAll(
    /\$\{(?:__\w+_import_\d+__|terms|moreTerms)\.(\w+)\}/g,
    (whole, name) => {
      const term = TERMS.get(String(name))
      return typeof term === 'string' ? term : whole
    },
  )
}

/** Every text below a value, by its path. */
function leaves(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, sourceOf(String(value))]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
}

/** Every text of every table by file and path; the table that puts others together is left out. */
export const TEXTS = Object.entries(MODULES).flatMap(([file, module]) => {
  const name = file.replace(/^.*\/messages\//, '')
  return name === 'zh/messages.ts' ? [] : leaves(module, name)
})

/** Every text below the exports of a module, by its path. */
export const textsOf = (module: unknown) => leaves(module, 'index')

/** A text as it is written in a source file; `${}` stands for each figure or name put into it. */
export interface Written {
  readonly file: string
  readonly text: string
}

function writtenAt(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text
  if (!ts.isTemplateExpression(node)) return undefined
  return node.head.text + node.templateSpans.map((span) => `\${}${span.literal.text}`).join('')
}

function textsIn(file: string, node: ts.Node): readonly Written[] {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return []
  const text = writtenAt(node)
  const inner: Written[] = []
  ts.forEachChild(node, (child) => {
    inner.push(...textsIn(file, child))
  })
  return text === undefined ? inner : [{ file, text }, ...inner]
}

/** Every text that is written in src/messages. */
export const WRITTEN = [...SOURCES].flatMap(([file, source]) => textsIn(file, source))

/** The files that a file of src/messages names in its imports and exports, and theirs. */
export function reachedFrom(file: string, reached = new Set<string>()): ReadonlySet<string> {
  const source = SOURCES.get(file)
  if (source === undefined || reached.has(file)) return reached
  reached.add(file)
  for (const { fileName } of ts.preProcessFile(source.text).importedFiles) {
    reachedFrom(new URL(fileName, `file:///${file}`).pathname.slice(1), reached)
  }
  return reached
}
