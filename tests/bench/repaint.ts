import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'
import { ensureBuilt } from '../../src/build/build-app.ts'
import { chromiumFlags } from '../../src/build/find-chromium.ts'
import { ROOT } from '../../src/build/paths.ts'
import { serveDist } from '../../src/build/serve.ts'
import type { MapFile } from '../../src/domain/index.ts'
import type { PeerMaterial } from './repaint-peer.ts'
import { format, spreadOf, type Goal } from './report.ts'

const HERE = import.meta.dirname
const WARM_UP = 2
const VIEWPORT = { width: 1366, height: 768 }
const MAPS = ['cn', 'cn-prefectures', '320000', '320500'] as const

/** Times in ms of one interaction: the app's, and what ECharts alone takes for the same picture. */
export interface Repaint {
  readonly name: string
  readonly goal: number | null
  readonly median: number
  readonly p95: number
  readonly peer: number | null
}

export interface RepaintResult {
  /** Time in ms of a frame with next to nothing in it: the least that can be measured. */
  readonly emptyFrame: number
  readonly repaints: readonly Repaint[]
}

interface Names {
  readonly chromium: string
  readonly cache: string
}

/**
 * Repaints of the built app in headless Chromium, beside ECharts alone, in the same run: from the
 * input, dispatched in the page, to the end of the frame that painted the last change.
 */
export async function measureRepaint(
  { chromium: executablePath, cache }: Names,
  rounds: number,
): Promise<RepaintResult> {
  await ensureBuilt()
  const { driver, site } = await buildPages(cache)
  const app = await serveDist(0)
  const browser = await chromium.launch({
    executablePath,
    args: chromiumFlags(),
  })
  try {
    const page = await browser.newPage({ viewport: VIEWPORT, locale: 'zh-CN' })
    await page.addInitScript({ path: driver })
    await page.goto(app.url)
    await page.evaluate(() => window.repaint.show('#', 34))
    const size = await page.evaluate(() => {
      const stage = document.querySelector('.map-stage')
      return [stage?.clientWidth ?? 0, stage?.clientHeight ?? 0] as const
    })
    const ask = (what: 'enter' | 'hover' | 'focus') =>
      page.evaluate(([what, rounds]) => window.repaint[what](rounds), [what, rounds] as const)
    const choose = (names: readonly [string, string]) =>
      page.evaluate(([names, rounds]) => window.repaint.choose(names, rounds), [
        names,
        rounds,
      ] as const)
    const empty = await page.evaluate((rounds) => window.repaint.measureEmptyFrames(rounds), rounds)
    const enter = await ask('enter')
    const choose34 = await choose(['江苏省', '北京市'])
    const [hover34, focus34] = [await ask('hover'), await ask('focus')]
    await page.evaluate(() => window.repaint.show('#map=prefectures', 390))
    const choose394 = await choose(['苏州市', '宁波市'])
    const [hover394, focus394] = [await ask('hover'), await ask('focus')]
    await page.close()

    const other = await browser.newPage({ viewport: VIEWPORT, locale: 'zh-CN' })
    await other.goto(site.url)
    const peer = await other.evaluate(([material, rounds]) => window.runPeer(material, rounds), [
      peerMaterial(size),
      rounds,
    ] as const)
    const repaint = (
      name: string,
      goal: number | null,
      times: readonly number[],
      alone: readonly number[] | null,
    ): Repaint => ({
      name,
      goal,
      ...spreadOf(times.slice(WARM_UP)),
      peer: alone && spreadOf(alone.slice(WARM_UP)).median,
    })
    return {
      emptyFrame: spreadOf(empty).median,
      repaints: [
        repaint('enter a cached level', 100, enter, peer.enter),
        repaint('choose, 34 shapes', 50, choose34, peer.choose34),
        repaint('choose, 394 shapes', 100, choose394, peer.choose394),
        repaint('hover, 34 shapes', 16, hover34, peer.hover34),
        repaint('hover, 394 shapes', 16, hover394, peer.hover394),
        repaint('focus, 34 shapes', 16, focus34, peer.hover34),
        repaint('focus, 394 shapes', 16, focus394, peer.hover394),
      ],
    }
  } finally {
    await browser.close()
    await app.close()
    await site.close()
  }
}

async function buildPages(cache: string) {
  const quiet = { configFile: false, logLevel: 'warn' } as const
  const outDir = resolve(cache, 'repaint')
  await build({
    ...quiet,
    build: {
      outDir: join(outDir, 'driver'),
      emptyOutDir: true,
      lib: {
        entry: join(HERE, 'repaint-driver.ts'),
        formats: ['iife'],
        name: 'repaintDriver',
        fileName: () => 'driver.js',
      },
    },
  })
  const site = {
    ...quiet,
    root: HERE,
    build: {
      outDir: join(outDir, 'site'),
      emptyOutDir: true,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: join(HERE, 'repaint.html') },
    },
    preview: { host: '127.0.0.1', port: 0 },
  }
  await build(site)
  const server = await preview(site)
  const url = `${server.resolvedUrls?.local[0] ?? ''}repaint.html`
  return { driver: join(outDir, 'driver/driver.js'), site: { url, close: () => server.close() } }
}

function peerMaterial(size: PeerMaterial['size']): PeerMaterial {
  const read = (path: string) => readFileSync(join(ROOT, 'public', path), 'utf8')
  const folder = 'data/egov-best-practice-nominees-1'
  return {
    packageText: read(`${folder}/datapackage.json`),
    csvText: read(`${folder}/cases.csv`),
    maps: Object.fromEntries(
      MAPS.map((name) => [name, JSON.parse(read(`maps/${name}.json`)) as MapFile]),
    ),
    size,
  }
}

export function judgeRepaints({ repaints }: RepaintResult): Goal[] {
  return repaints.flatMap(({ name, goal, median }) =>
    goal === null
      ? []
      : [{ name: `${name}, median ms`, value: median, limit: goal, met: median <= goal }],
  )
}

export function formatRepaints({ repaints, emptyFrame }: RepaintResult): string {
  const lines = repaints.map(
    ({ name, median, p95, peer }) =>
      `${name.padEnd(22)} ${format(median).padStart(6)} ${format(p95).padStart(6)}` +
      (peer === null ? '' : ` ${format(peer).padStart(8)} ${format(median / peer).padStart(7)}×`),
  )
  return [
    `${''.padEnd(22)} median    p95  ECharts   ratio`,
    ...lines,
    `an empty frame: ${format(emptyFrame)}`,
  ].join('\n')
}
