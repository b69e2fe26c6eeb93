import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { media } from '../../../src/ui/theme/tokens.ts'
import { tokensToCss, withMedia } from '../../../src/ui/theme/tokens-css.ts'

const filesIn = (folder: string, end: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => end.test(file))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }))

/** The classes that selectors of a sheet name, also inside at-rules. */
function classesOf(css: string): Set<string> {
  const bare = css.replace(/\/\*[^]*?\*\//g, '')
  const selectors = [...bare.matchAll(/([^{};]+)\{/g)].map(([, head = '']) => head.trim())
  return new Set(
    selectors
      .filter((head) => !head.startsWith('@'))
      .flatMap((head) => [...head.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name)),
  )
}

const sheets = [...filesIn('src', /\.css$/), { file: 'tokens.ts', text: tokensToCss() }].map(
  ({ file, text }) => ({ file, text, classes: classesOf(text) }),
)

test('a class is styled in one sheet alone', () => {
  const places = new Map<string, string[]>()
  for (const { file, classes } of sheets) {
    for (const name of classes) places.set(name, [...(places.get(name) ?? []), file])
  }
  expect(places.size).toBeGreaterThan(300)
  expect([...places].filter(([, files]) => files.length > 1)).toEqual([])
})

test('what is styled is somewhere in the page', () => {
  const code = [
    ...filesIn('src', /\.tsx?$/).filter(({ file }) => !file.endsWith('tokens.ts')),
    ...filesIn('public', /\.js$/),
    { file: 'index.html', text: readFileSync('index.html', 'utf8') },
  ]
  const words = new Set(code.flatMap(({ text }) => text.match(/[\w-]+/g) ?? []))
  /** Stems of names that end in a value: `swatch-${look}`. */
  const stems = code.flatMap(({ text }) =>
    [...text.matchAll(/([a-z][\w-]*-)\$\{/g)].map(([, stem = '']) => stem),
  )
  /** A name that is made of a stem ends in a word of the code, e.g. a look. */
  const isMade = (name: string) =>
    stems.some((stem) => name.startsWith(stem) && words.has(name.slice(stem.length)))
  const unused = sheets.flatMap(({ classes }) =>
    [...classes].filter((name) => !words.has(name) && !isMade(name)),
  )
  expect(unused).toEqual([])
})

test('a query that a sheet names is one of the tokens', () => {
  const left = sheets.flatMap(({ file, text }) =>
    [...withMedia(text).matchAll(/@media[^{]*\((--[\w-]+)\)/g)].map(
      ([, name]) => `${file} ${name}`,
    ),
  )
  expect(left).toEqual([])
  expect(withMedia('@media (--desk) { a { top: calc(var(--desk)) } }')).toBe(
    `@media ${media.desk} { a { top: calc(var(--desk)) } }`,
  )
})

test('a custom property that a sheet reads without a fallback is set somewhere', () => {
  const all = [...sheets, ...filesIn('src', /\.tsx$/)].map(({ text }) => text).join('\n')
  const set = new Set([...all.matchAll(/(--[\w-]+)'?:/g)].map(([, name]) => name))
  // What the popups' library measures.
  for (const name of ['available-height', 'available-width', 'anchor-width']) set.add(`--${name}`)
  const read = [...all.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name)
  expect([...new Set(read)].filter((name) => !set.has(name))).toEqual([])
})
