import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DATA_PACKAGES, readLicences } from '../../../src/build/licences.ts'
import { APP_VERSION } from '../../../src/ui/about/app-version.ts'

const manifest = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
) as { readonly version: string; readonly dependencies: Readonly<Record<string, string>> }

describe('the licences that are shipped', () => {
  const licences = readLicences()
  const names = licences.map(({ name }) => name)

  it('name every runtime dependency in its version, and the packages of which data are shipped', () => {
    const listed = new Set(licences.map(({ name, version }) => `${name}@${version}`))
    const wanted = Object.entries(manifest.dependencies).map((one) => one.join('@'))
    expect(wanted.filter((one) => !listed.has(one))).toEqual([])
    expect(names).toEqual(expect.arrayContaining([...DATA_PACKAGES, 'zrender', 'scheduler']))
    expect(names).not.toContain('vitest')
  })

  it('say the terms of each, and their text where it came with one', () => {
    expect(licences.filter(({ licence }) => licence === '')).toEqual([])
    const textOf = (of: string) => licences.find(({ name }) => name === of)?.text ?? ''
    for (const name of Object.keys(manifest.dependencies))
      expect([name, textOf(name)]).not.toEqual([name, ''])
    expect(textOf('react')).toContain('Permission is hereby granted')
    expect(textOf('echarts')).toContain('The Apache Software Foundation')
  })

  it('are the same each time, each once', () => {
    expect(readLicences()).toEqual(licences)
    const keys = licences.map(({ name, version }) => `${name}@${version}`)
    expect(keys).toEqual([...new Set(keys)].sort())
  })
})

it('the version that the page names is that of its package', () => {
  expect(APP_VERSION).toBe(manifest.version)
})
