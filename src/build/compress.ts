import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const COMPRESSIBLE = new Set(['.css', '.csv', '.html', '.js', '.json', '.svg', '.txt'])
/** Below this a compressed copy saves nothing: the answer fits one packet anyway. */
const MIN_BYTES = 1024
const PARALLEL = 4

const compressGzip = promisify(gzip)
const compressBrotli = promisify(brotliCompress)

/** Maps of single areas: hundreds of files, for which the last per cent takes longest. */
const AREA_MAP = /[\\/]maps[\\/]\d{6}\.json$/
const AREA_MAP_QUALITY = 9

/** Brotli at the quality that the served copies have. */
export function brotli(
  content: Buffer,
  quality: number = constants.BROTLI_MAX_QUALITY,
): Promise<Buffer> {
  return compressBrotli(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  })
}

/** Writes `.br` and `.gz` beside every text file under `folder` that is worth compressing. */
export async function compressFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && COMPRESSIBLE.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
  const queue = files.values()
  await Promise.all(
    Array.from({ length: PARALLEL }, async () => {
      for (const file of queue) await compressFile(file)
    }),
  )
}

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file)
  if (content.length < MIN_BYTES) return
  const quality = AREA_MAP.test(file) ? AREA_MAP_QUALITY : undefined
  const [br, gz] = await Promise.all([
    brotli(content, quality),
    compressGzip(content, { level: 9 }),
  ])
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)])
}
