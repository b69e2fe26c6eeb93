import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { EChartsOption } from 'echarts'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { here } from '../domain/index.ts'
import { createMemorySource, keepAnswers } from '../engine/index.ts'
import { parseDataset, parseMap } from '../platform/index.ts'
import {
  App,
  AppProvider,
  createModel,
  DrawPicture,
  echarts,
  loadBars,
  RootBoundary,
  type PictureSize,
} from '../ui/index.ts'
import { DEFAULT_VIEW } from '../view/index.ts'
import { compactPaths } from './compact-svg.ts'
import type { RenderedPage } from './page.ts'

const DATASET = 'data/egov-best-practice-nominees-1'

/**
 * The plain view as markup, charts included, so that something true is painted before any script
 * runs. The `<html>` element says which files it was made from.
 *
 * @throws when one of the files is not what the app reads.
 */
export async function renderPage(publicDir: string): Promise<RenderedPage> {
  const read = (path: string) => readFile(join(publicDir, path), 'utf8')
  const loaded = parseDataset(
    await read(`${DATASET}/datapackage.json`),
    await read(`${DATASET}/cases.csv`),
  )
  if (!loaded.ok) throw new Error(`The list cannot be read: ${JSON.stringify(loaded.error)}`)
  const loadedMap = parseMap(await read('maps/cn.json'))
  if (!loadedMap.ok) throw new Error(`The map cannot be read: ${loadedMap.error.code}`)
  const { dataset, diagnostics, digest } = loaded.value
  const source = keepAnswers(createMemorySource(dataset))
  const facts = source.facts()
  if (facts.state !== 'here') throw new Error('A list in memory has its facts at once')
  const model = createModel({
    facts: facts.value,
    diagnostics,
    source,
    map: here(loadedMap.value.map),
    view: DEFAULT_VIEW,
    notices: [],
    services: {
      loadSourceLines: () => Promise.reject(new Error('not while the page is made')),
      copyText: () => Promise.resolve(false),
      undo: () => undefined,
      redo: () => undefined,
      requestMap: () => undefined,
      requestPopulation: () => undefined,
      requestReader: () => undefined,
    },
    connect: () => () => undefined,
  })
  await loadBars()
  const root = renderToString(
    <StrictMode>
      <RootBoundary>
        <AppProvider model={model}>
          <DrawPicture value={drawPicture}>
            <App />
          </DrawPicture>
        </AppProvider>
      </RootBoundary>
    </StrictMode>,
  )
  return { root, htmlAttributes: { 'data-made': `${digest}-${loadedMap.value.digest}` } }
}

/** An option drawn by ECharts as SVG that stretches to its box and never answers the pointer. */
function drawPicture(option: EChartsOption, [width, height]: PictureSize): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption({ ...option, animation: false })
    const svg = chart
      .renderToSVGString()
      .replace(/<style>[\s\S]*?<\/style>/g, '')
      .replace(/ class="[^"]*"/g, '')
      .replace(/<svg [^>]*>/, `<svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">`)
    return compactPaths(svg)
  } finally {
    chart.dispose()
  }
}
