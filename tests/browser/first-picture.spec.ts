import { expect, test, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import {
  caseNumbers,
  collectComplaints,
  expectShown,
  mapPanel,
  option,
  optionOf,
  table,
  waitForApp,
} from './page-parts.ts'
import { serveSlowly } from './slow-server.ts'

const CSV = 'tests/fixtures/site/data/egov-best-practice-nominees-1/cases.csv'

test('without JavaScript the page shows title, map, figures and the first rows', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '中国电子政务最佳实践提名奖（一）',
  )
  await expectShown(page, 53)
  for (const name of ['技术应用类，24 个案例', '公共服务类，15 个案例', '管理创新类，14 个案例']) {
    await expect(option(page, name)).toBeVisible()
  }
  await expect(option(page, '江苏省，12 个案例')).toHaveCount(1)
  const shapes = mapPanel(page).locator('.chart svg path')
  expect(await shapes.count()).toBeGreaterThan(34)
  await expect(table(page).getByRole('row').nth(5)).toBeInViewport()
  expect(await caseNumbers(page)).toHaveLength(53)
  await context.close()
})

/** Keeps the app's own scripts on their way until the answer is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/*.js', async (route) => {
    await released
    await route.continue()
  })
  return release
}

/** Share of pixels that differ by more than `tolerance` of 255 in any channel. */
async function differingShare(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async ([a, b]) => {
      const pixels = async (png: string) => {
        const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
        const context = canvas.getContext('2d')
        context?.drawImage(bitmap, 0, 0)
        return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8Array()
      }
      const tolerance = 16
      const [first, second] = [await pixels(a), await pixels(b)]
      if (first.length !== second.length || first.length === 0) return 1
      let differing = 0
      for (let i = 0; i < first.length; i += 4) {
        for (let channel = 0; channel < 3; channel++) {
          if (Math.abs((first[i + channel] ?? 0) - (second[i + channel] ?? 0)) > tolerance) {
            differing += 1
            break
          }
        }
      }
      return differing / (first.length / 4)
    },
    [one.toString('base64'), other.toString('base64')] as const,
  )
}

/** Sum of all layout shifts since the page began. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as { value?: number }).value ?? 0
        })
        observer.observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum), 300)
      }),
  )
}

const SIZES = [
  [1366, 768],
  [1920, 1080],
  [390, 844],
] as const

for (const [width, height] of SIZES) {
  test(`the app takes over at ${width}×${height} without a jump`, async ({ page }) => {
    const complaints = collectComplaints(page)
    await page.setViewportSize({ width, height })
    const release = await holdScripts(page)
    await page.goto('/', { waitUntil: 'commit' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.evaluate(() => document.fonts.ready)
    const before = await page.screenshot()
    release()
    await waitForApp(page)
    await expect(page.locator('.map-shapes .chart-picture')).toHaveCount(0)
    const after = await page.screenshot()
    const share = await differingShare(page, before, after)
    const shift = await layoutShift(page)
    test.info().annotations.push({
      type: 'measured',
      description: `${(share * 100).toFixed(3)} % of pixels, layout shift ${shift.toFixed(4)}`,
    })
    expect(share).toBeLessThanOrEqual(0.01)
    expect(shift).toBeLessThanOrEqual(0.02)
    expect(complaints).toEqual([])
  })
}

test('while the page arrives piece by piece nothing moves', async ({ page, baseURL }) => {
  const slow = await serveSlowly(baseURL ?? '')
  try {
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height })
      await page.goto(slow.url)
      await waitForApp(page)
      await expect(page.locator('.map-shapes .chart-picture')).toHaveCount(0)
      expect(await layoutShift(page), `${width}×${height}`).toBeLessThanOrEqual(0.02)
    }
  } finally {
    slow.close()
  }
})

test('with a view in the address the plain figures are never painted', async ({ page }) => {
  const complaints = collectComplaints(page)
  await page.addInitScript(() => {
    const seen = new Set<string>()
    Object.assign(window, { seen })
    const look = () => {
      for (const part of document.querySelectorAll('.status, .bar-figure, .map-label, .tile')) {
        if (part.checkVisibility({ visibilityProperty: true })) seen.add(part.textContent ?? '')
      }
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  const release = await holdScripts(page)
  await page.goto('/#region=320000&category=%E5%85%AC%E5%85%B1%E6%9C%8D%E5%8A%A1%E7%B1%BB', {
    waitUntil: 'commit',
  })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('html')).toHaveClass(/view-pending/)
  await expect(page.locator('.map-panel')).toBeHidden()
  await expect(page.locator('.table-panel')).toBeHidden()
  await page.waitForTimeout(300)
  release()
  await expectShown(page, 4)
  await expect(page.locator('html')).not.toHaveClass(/view-pending/)
  await expect(option(page, '公共服务类，4 个案例，共 15 个')).toBeVisible()
  const seen = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])
  expect(seen).toContain('显示 4 / 53 个案例')
  expect(seen).not.toContain('显示全部 53 个案例')
  expect(seen.filter((text) => /^(江苏 12|24|15)$/.test(text))).toEqual([])
  expect(complaints).toEqual([])
})

test('files that were replaced without a rebuild are shown as they are', async ({ page }) => {
  const complaints = collectComplaints(page)
  const lines = readFileSync(CSV, 'utf8').split('\n')
  const csv = lines.filter((line) => !/,3205(00-\w+|\d\d),/.test(line)).join('\n')
  await page.route('**/cases.csv', (route) =>
    route.fulfill({ contentType: 'text/csv; charset=utf-8', body: csv }),
  )
  await page.goto('/')
  await waitForApp(page)
  await expectShown(page, 48, 48)
  await expect(optionOf(page, '江苏省')).toHaveAccessibleName('江苏省，7 个案例')
  await expect(mapPanel(page)).toContainText('地方 31')
  expect(await caseNumbers(page)).not.toContain(42)
  expect(complaints).toEqual([])
})

test('a map that was replaced without a rebuild is drawn as it is', async ({ page }) => {
  const complaints = collectComplaints(page)
  const map = JSON.parse(readFileSync('public/maps/cn.json', 'utf8')) as {
    features: { properties: { adcode: string } }[]
  }
  const features = map.features.filter(({ properties }) => properties.adcode !== '650000')
  await page.route('**/maps/cn.json', (route) => route.fulfill({ json: { ...map, features } }))
  await page.goto('/')
  await waitForApp(page)
  await expectShown(page, 53)
  await expect(page.locator('.map-shapes .chart-picture')).toHaveCount(0)
  await expect(page.locator('.map-label:visible').first()).toBeVisible()
  expect(complaints).toEqual([])
})
