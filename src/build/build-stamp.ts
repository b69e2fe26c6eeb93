import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { ROOT } from './paths.ts'

const INPUT_FILES = ['index.html', 'package-lock.json', 'tsconfig.json', 'vite.config.ts']
const INPUT_FOLDERS = ['public', 'src']

/** Those of a build that differ from the app's own. */
interface Variant {
  readonly overlay?: string
  readonly main?: string
}

/** Name of the file inside a site that holds the digest of the inputs that build was made from. */
export const STAMP_FILE = '.build-stamp'

/** A digest of the path and content of every file that a build is made from. */
export function digestInputs({ overlay, main }: Variant = {}): string {
  const hash = createHash('sha256')
  const folders = [...INPUT_FOLDERS, ...(overlay === undefined ? [] : [overlay])]
  const files = [...INPUT_FILES, ...(main === undefined ? [] : filesUnder(dirname(main)))]
  for (const file of [...files, ...folders.flatMap(filesUnder)]) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(ROOT, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

/** Whether a site is there and was made from the present inputs. */
export function isBuildFresh(site: Variant & { readonly out: string }): boolean {
  const stamp = join(site.out, STAMP_FILE)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digestInputs(site)
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort()
}
