import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { readParents } from './map-divisions.ts'
import { formatMapFile, formatMapIndex } from './map-format.ts'
import { buildNationalMap, buildPrefectureMap } from './map-national.ts'
import { buildParentMap, indexMaps } from './map-parent.ts'
import { ROOT } from './paths.ts'

const folder = join(ROOT, 'public/maps')
mkdirSync(folder, { recursive: true })
for (const file of readdirSync(folder)) if (file.endsWith('.json')) rmSync(join(folder, file))

const sizes: { readonly name: string; readonly raw: number; readonly gzip: number }[] = []
function write(name: string, text: string) {
  writeFileSync(join(folder, `${name}.json`), text)
  sizes.push({ name, raw: Buffer.byteLength(text), gzip: gzipSync(text).length })
}

for (const build of [buildNationalMap, buildPrefectureMap]) {
  const map = await build()
  write(map.name, formatMapFile(map))
}
const parents = readParents()
for (const parent of parents) write(parent.adcode, formatMapFile(await buildParentMap(parent)))
write('index', formatMapIndex(indexMaps(parents)))

const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`
const total = (key: 'raw' | 'gzip') => kb(sizes.reduce((sum, size) => sum + size[key], 0))
for (const { name, raw, gzip } of sizes.toSorted((a, b) => b.gzip - a.gzip).slice(0, 8)) {
  console.log(`${name}.json: ${kb(raw)}, ${kb(gzip)} gzip`)
}
console.log(`${sizes.length} files in public/maps: ${total('raw')}, ${total('gzip')} gzip`)
