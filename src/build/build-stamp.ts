import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { DIST, ROOT } from './paths.ts'

const INPUT_FILES = ['index.html', 'package-lock.json', 'tsconfig.json', 'vite.config.ts']
const INPUT_FOLDERS = ['public', 'src']

/** Name of the file inside `dist` that holds the digest of the inputs that build was made from. */
export const STAMP_FILE = '.build-stamp'

/** A digest of the path and content of every file that a build is made from. */
export function digestInputs(): string {
  const hash = createHash('sha256')
  for (const file of [...INPUT_FILES, ...INPUT_FOLDERS.flatMap(filesUnder)]) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(ROOT, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

/** Whether `dist` is there and was made from the present inputs. */
export function isBuildFresh(): boolean {
  const stamp = join(DIST, STAMP_FILE)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digestInputs()
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort()
}
