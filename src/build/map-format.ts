import type { MapFile, MapFrame, MapIndex } from '../domain/index.ts'

/** The file as it is written: one line per feature, so that a change can be read. */
export function formatMapFile({ inset, ...main }: MapFile): string {
  return `${formatFrame(main, `"inset":${inset ? formatFrame(inset) : 'null'},\n`)}\n`
}

function formatFrame({ features, ...head }: MapFrame, more = ''): string {
  const lines = features.map((feature) => JSON.stringify(feature))
  return `${JSON.stringify(head).slice(0, -1)},\n${more}"features":[\n${lines.join(',\n')}\n]}`
}

/** One line per division. */
export function formatMapIndex({ divisions }: MapIndex): string {
  const lines = Object.entries(divisions).map(
    ([code, entry]) => `${JSON.stringify(code)}:${JSON.stringify(entry)}`,
  )
  return `{"divisions":{\n${lines.join(',\n')}\n}}\n`
}
