/** An element of markup, as far as a reader of figures needs it. */
export interface Element {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

const unescape = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')

const TOKEN = /<\/([\w-]+)>|<([\w-]+)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/g
const WITHOUT_END = new Set(['input', 'br', 'col', 'img'])

/** Reads markup that React has written. */
export function parseMarkup(markup: string): Element {
  const root = { tag: '', attributes: {}, children: [] as (Element | string)[] }
  const open = [root]
  for (const [, end, tag, head = '', closed, text] of markup.matchAll(TOKEN)) {
    const inside = open.at(-1) ?? root
    if (text !== undefined) inside.children.push(unescape(text))
    if (end !== undefined) open.pop()
    if (tag === undefined) continue
    const attributes = Object.fromEntries(
      [...head.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [
        name,
        unescape(value),
      ]),
    )
    const element = { tag, attributes, children: [] as (Element | string)[] }
    inside.children.push(element)
    if (closed === '' && !WITHOUT_END.has(tag)) open.push(element)
  }
  return root
}

export const textOf = ({ children }: Element): string =>
  children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('')
    .trim()

/** All elements below one that pass, in their order. */
export function findAll(root: Element, passes: (element: Element) => boolean): readonly Element[] {
  return root.children.flatMap((child) => {
    if (typeof child === 'string') return []
    return [...(passes(child) ? [child] : []), ...findAll(child, passes)]
  })
}

export const hasClass =
  (name: string) =>
  ({ attributes }: Element): boolean =>
    (attributes['class'] ?? '').split(' ').includes(name)

export const hasRole =
  (name: string) =>
  ({ attributes }: Element): boolean =>
    attributes['role'] === name

/** Texts of the elements of a class, in their order. */
export const textsIn = (root: Element, className: string): readonly string[] =>
  findAll(root, hasClass(className)).map(textOf)

/** What a surface says of a figure: only what stands there. */
export interface Reading {
  readonly says?:
    'not-listed' | 'filtered-out' | 'not-applicable' | 'waiting' | 'base-too-small' | undefined
  readonly count?: number | undefined
  readonly base?: number | undefined
  /** As it is printed. */
  readonly rate?: string | undefined
  /** Of what a share was taken, where words of their own say it. */
  readonly percent?: string | undefined
}

const SAID: Readonly<Record<string, Reading>> = {
  '–': { says: 'not-listed' },
  本部分未列出: { says: 'not-listed' },
  筛选后无: { says: 'filtered-out' },
  不适用: { says: 'not-applicable' },
  读取中: { says: 'waiting' },
}

/** Reads what is printed: 3, 3 / 17, 1.4, 25% or words in the place of a number. */
export function readPrinted(printed: string): Reading {
  const text = printed.replace(/^✓ ?/, '').trim()
  const said = SAID[text]
  if (said) return said
  const pair = /^(\d+) \/ (\d+)$/.exec(text)
  if (pair) return { count: Number(pair[1]), base: Number(pair[2]) }
  if (/^\d+$/.test(text)) return { count: Number(text) }
  if (/^\d+\.\d$/.test(text)) return { rate: text }
  if (/^\d+%$/.test(text)) return { percent: text }
  throw new Error(`Not a figure: ${printed}`)
}

/** A spoken label without its name: the numbers of cases, and what the metric says of them. */
export interface Spoken {
  readonly cases: Reading | null
  readonly metric: Reading | null
}

/** Reads what an option, a cell or a region says of itself behind its name. */
export function readSpoken(label: string, name: string): Spoken {
  if (!label.startsWith(`${name}，`)) throw new Error(`${label} is not of ${name}`)
  const words = label.slice(name.length + 1).replace(/，含所选：.*$/, '')
  if (words === '本部分未列出') return { cases: SAID[words] ?? null, metric: SAID[words] ?? null }
  const counted = /^(\d+) 个案例(?:，共 (\d+) 个)?(?:，.*：(.*))?$/.exec(words)
  if (counted) {
    const [, count, base = count, metric] = counted
    return {
      cases: { count: Number(count), base: Number(base) },
      metric: metric === undefined ? null : readPrinted(metric),
    }
  }
  const measured = /^.*：(.*)$/.exec(words)?.[1] ?? ''
  const share = /^(?:符合其他条件的 )?(\d+) 个案例中 (\d+) 个(，基数不足 10，不着色)?$/.exec(
    measured,
  )
  if (!share) return { cases: null, metric: readPrinted(measured) }
  const says = share[3] === undefined ? undefined : 'base-too-small'
  return { cases: null, metric: { base: Number(share[1]), count: Number(share[2]), says } }
}
