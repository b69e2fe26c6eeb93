import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, expect, type Page } from '@playwright/test'
import { ensureBuilt } from './build-app.ts'
import { KB } from './budgets.ts'
import { chromiumFlags, findChromium, NO_CHROMIUM } from './find-chromium.ts'
import { ROOT } from './paths.ts'
import { serveDist } from './serve.ts'

interface Picture {
  readonly file: string
  /** The view, as the address has it after `#`. */
  readonly view: string
  readonly width: number
  readonly height: number
  /** What the status says once the view is there. */
  readonly status: string
}

/** The pictures that README shows, in `.readme/`. */
const PICTURES: readonly Picture[] = [
  {
    file: 'jiangsu.png',
    view: 'region=320000',
    width: 1366,
    height: 768,
    status: '显示 12 / 53 个案例',
  },
]

/** A README is read over slow lines too. */
const MAX_BYTES = 300 * KB

const executablePath = findChromium()
if (!executablePath) throw new Error(NO_CHROMIUM)
await ensureBuilt()
const server = await serveDist(0)
const browser = await chromium.launch({ executablePath, args: chromiumFlags() })
try {
  mkdirSync(join(ROOT, '.readme'), { recursive: true })
  for (const picture of PICTURES) await take(picture)
} finally {
  await browser.close()
  await server.close()
}

/** Everything that differs between machines is fixed here, but for the fonts, which are theirs. */
async function take({ file, view, width, height, status }: Picture): Promise<void> {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: 1,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  })
  await page.goto(`${server.url}#${view}`)
  await expect(page.getByText(status)).toBeVisible()
  await settle(page)
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide' })
  await page.close()
  const size = `${Math.round(png.length / KB)} KB`
  if (png.length > MAX_BYTES) throw new Error(`.readme/${file} is too large: ${size}`)
  writeFileSync(join(ROOT, '.readme', file), png)
  console.log(`.readme/${file}: ${width} × ${height}, ${size}`)
}

/** Every file is here, every chart has drawn itself, and the frame after that is painted. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await expect(page.locator('.map-shapes .chart-picture')).toHaveCount(0)
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  })
}
