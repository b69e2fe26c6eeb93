import { readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { ensureBuilt } from './build-app.ts'
import { BUDGETS, FIRST_VIEW_DATA, KB } from './budgets.ts'
import { brotli } from './compress.ts'
import { DIST } from './paths.ts'

interface Measured {
  readonly name: string
  readonly files: readonly string[]
  /** `null`: shown for information, not limited. */
  readonly limit: number | null
}

const SCRIPT_TAG = /<script[^>]*\ssrc="([^"]+)"/g
const MODULE_PRELOAD = /<link[^>]*\srel="modulepreload"[^>]*\shref="([^"]+)"/g
const STYLESHEET = /<link[^>]*\srel="stylesheet"[^>]*\shref="([^"]+)"/g
/** A static import or re-export in minified code; one that is only quoted in a string counts too. */
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g

await ensureBuilt()
const html = readFileSync(join(DIST, 'index.html'), 'utf8')
const scripts = withStaticImports([...linked(SCRIPT_TAG), ...linked(MODULE_PRELOAD)])
if (scripts.length === 0) throw new Error('dist/index.html loads no script')

let exceeded = false
await report({ name: 'Initial JavaScript', files: scripts, limit: BUDGETS.script })
await report({ name: 'HTML', files: ['index.html'], limit: BUDGETS.html })
await report({
  name: 'Data and map of the first view',
  files: FIRST_VIEW_DATA,
  limit: BUDGETS.data,
})
await report({ name: 'Styles', files: linked(STYLESHEET), limit: null })
process.exitCode = exceeded ? 1 : 0

function linked(pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, path = '']) => posix.normalize(path))
}

function withStaticImports(entries: readonly string[]): readonly string[] {
  const found = new Set(entries)
  for (const file of found) {
    const code = readFileSync(join(DIST, file), 'utf8')
    for (const [, path = ''] of code.matchAll(STATIC_IMPORT)) {
      found.add(posix.join(posix.dirname(file), path))
    }
  }
  return [...found]
}

async function report({ name, files, limit }: Measured): Promise<void> {
  const sizes = await Promise.all(files.map(compressedSize))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const over = limit !== null && total > limit
  if (over) exceeded = true
  console.log(row(name, total, limit === null ? '' : `of ${kilobytes(limit)}`, over))
  files.forEach((file, index) => console.log(row(`  ${file}`, sizes[index] ?? 0, '', false)))
}

async function compressedSize(file: string): Promise<number> {
  const path = join(DIST, file)
  const served = statSync(`${path}.br`, { throwIfNoEntry: false })
  return served?.size ?? (await brotli(readFileSync(path))).length
}

function row(name: string, size: number, limit: string, over: boolean): string {
  return `${name.padEnd(60)} ${kilobytes(size).padStart(9)} ${limit}${over ? '  TOO MUCH' : ''}`
}

function kilobytes(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} KB`
}
