import type { ChartPart, ChartSeries, Fill } from './slide-model.ts'

/** In Windows and in WPS; elsewhere slide programs put their own Chinese font in its place. */
export const FONT = 'Microsoft YaHei'

const CHART_FILE = /^ppt\/charts\/chart(\d+)\.xml$/

/**
 * What the library leaves undone in the parts of a PPTX file: an East Asian font wherever there is a
 * Latin one, Chinese as the language, numbers that are not given twice, and the colours of the bars one by one. `charts` are those of the
 * deck in their order.
 */
export async function finishDeck(
  bytes: Uint8Array,
  charts: readonly ChartPart[],
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Uint8Array> {
  const { default: JSZip } = await import('jszip')
  const zip = await JSZip.loadAsync(bytes)
  const names = Object.keys(zip.files).filter((name) => /^ppt\/.*\.xml$/.test(name))
  const chartNames = names
    .filter((name) => CHART_FILE.test(name))
    .sort((a, b) => chartNumber(a) - chartNumber(b))
  for (const name of names) {
    const xml = (await zip.file(name)?.async('string')) ?? ''
    const chart = charts[chartNames.indexOf(name)]
    zip.file(name, setFonts(chart ? paintChart(xml, chart) : renumber(xml)))
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }, ({ percent }) => {
    // Throwing here ends the writing.
    signal.throwIfAborted()
    onProgress(percent / 100)
  })
}

const chartNumber = (name: string): number => Number(CHART_FILE.exec(name)?.[1] ?? 0)

/** Chinese text takes its font from `a:ea`, not from `a:latin`. */
export function setFonts(xml: string): string {
  return xml
    .replace(
      /(<a:latin typeface="([^"]*)"[^>]*\/>)(?!\s*<a:ea\b)/g,
      (latin: string, _: string, face: string) =>
        `${latin}<a:ea typeface="${face === '+mn-lt' ? '+mn-ea' : face === '+mj-lt' ? '+mj-ea' : FONT}"/>`,
    )
    .replaceAll('<a:ea typeface=""/>', `<a:ea typeface="${FONT}"/>`)
    .replace(/(<a:font script="Hans" typeface=")[^"]*/g, `$1${FONT}`)
    .replaceAll(' lang="en-US"', ' lang="zh-CN"')
}

/** What stands on a slide has a number of its own; the library gives some twice. */
export function renumber(xml: string): string {
  let next = 0
  return xml.replace(/(<p:cNvPr id=")\d+"/g, (_, start: string) => `${start}${++next}"`)
}

/** Gives each bar its own colour and the figures on it one that reads. */
export function paintChart(xml: string, { series }: ChartPart): string {
  let at = 0
  const painted = xml.replace(/<c:ser>[\s\S]*?<\/c:ser>/g, (one) => {
    const own = series[at++]
    return own ? paintSeries(one, own) : one
  })
  // A bar chart has two axes; the library names a third that is not there.
  return painted.replace(/(<c:axId val="\d+"\/><c:axId val="\d+"\/>)<c:axId val="\d+"\/>/, '$1')
}

function paintSeries(xml: string, { fill, points, labelColor }: ChartSeries): string {
  const own = (points ?? []).map(
    (point, index) =>
      `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>` +
      `<c:spPr>${fillOf(point)}</c:spPr></c:dPt>`,
  )
  return xml
    .replace(/(<c:spPr>)\s*<a:solidFill>[\s\S]*?<\/a:solidFill>/, `$1${fillOf(fill)}`)
    .replace('<c:invertIfNegative val="0"/>', (mark) => `${mark}${own.join('')}`)
    .replace(/(<a:defRPr[^>]*>)\s*<a:solidFill>[\s\S]*?<\/a:solidFill>/g, (_, start: string) => {
      return `${start}${fillOf({ color: labelColor })}`
    })
}

function fillOf({ color, opacity = 1, striped = false }: Fill): string {
  const alpha = opacity < 1 ? `<a:alpha val="${Math.round(opacity * 100_000)}"/>` : ''
  const own = `<a:srgbClr val="${color.replace('#', '').toUpperCase()}">${alpha}</a:srgbClr>`
  return striped
    ? `<a:pattFill prst="ltUpDiag"><a:fgClr><a:srgbClr val="FFFFFF"/></a:fgClr><a:bgClr>${own}</a:bgClr></a:pattFill>`
    : `<a:solidFill>${own}</a:solidFill>`
}
