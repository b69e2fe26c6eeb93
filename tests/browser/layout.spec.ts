import { expect, test, type Page } from '@playwright/test'
import { box, chips, mapPanel, table, waitForApp } from './page-parts.ts'

interface Rect {
  readonly name: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const rects = (page: Page, selector: string): Promise<Rect[]> =>
  page.locator(selector).evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const range = document.createRange()
        range.selectNodeContents(element)
        const { left, top, right, bottom } = range.getBoundingClientRect()
        return { name: element.textContent ?? '', left, top, right, bottom }
      }),
  )

const overlap = (a: Rect, b: Rect) =>
  a.left < b.right - 0.5 &&
  b.left < a.right - 0.5 &&
  a.top < b.bottom - 0.5 &&
  b.top < a.bottom - 0.5

/** Pairs of things that stand on one another, by name. */
function collisions(labels: readonly Rect[], others: readonly Rect[]): string[] {
  return labels.flatMap((label, i) =>
    [...labels.slice(i + 1), ...others]
      .filter((other) => overlap(label, other))
      .map((other) => `${label.name} × ${other.name}`),
  )
}

const outside = (labels: readonly Rect[], room: Rect) =>
  labels
    .filter(
      (label) =>
        label.left < room.left - 0.5 ||
        label.right > room.right + 0.5 ||
        label.top < room.top - 0.5 ||
        label.bottom > room.bottom + 0.5,
    )
    .map((label) => label.name)

async function boxRect(page: Page, selector: string): Promise<Rect> {
  const { x, y, width, height } = await box(page.locator(selector))
  return { name: selector, left: x, top: y, right: x + width, bottom: y + height }
}

for (const [width, height] of [
  [1366, 768],
  [1366, 625],
  [1920, 1080],
  [390, 844],
] as const) {
  test(`map labels stand clear at ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto('/')
    await waitForApp(page)
    for (const fragment of ['', `category=${encodeURIComponent('公共服务类')}&region=330000`]) {
      await page.evaluate((hash) => {
        window.location.hash = hash
      }, fragment)
      await expect(chips(page)).toHaveCount(fragment === '' ? 0 : 2)
      const labels = await rects(page, '.map-label')
      expect(labels).toHaveLength(7)
      const blocks = [
        await boxRect(page, '.map-inset'),
        ...(await rects(page, '.map-inset span')),
        await boxRect(page, '.tile'),
        ...(await rects(page, '.legend li')),
      ]
      expect(collisions(labels, blocks)).toEqual([])
      expect(collisions(blocks.slice(2), [])).toEqual([])
      expect(outside(labels, await boxRect(page, '.map-stage'))).toEqual([])
    }
  })
}

/** Rows of cases that are in view from top to bottom. */
async function wholeRows(page: Page, height: number): Promise<number> {
  const rows = await table(page)
    .getByRole('row')
    .evaluateAll((elements) =>
      elements.slice(1, 30).map((row) => row.getBoundingClientRect().bottom),
    )
  return rows.filter((bottom) => bottom <= height + 0.5).length
}

for (const [width, height, rows] of [
  [1366, 768, 5],
  [1366, 625, 3],
  [1093, 512, 3],
  [1440, 900, 5],
  [1600, 900, 5],
  [1920, 937, 5],
  [1920, 1080, 5],
] as const) {
  test(`at ${width}×${height} all parts and ${rows} rows are in view`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto('/')
    await waitForApp(page)
    const room = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      height: document.documentElement.scrollHeight,
    }))
    expect(room).toEqual({ width, height })
    for (const name of [
      '.map-panel',
      '.breakdown-panel',
      '.map-stage',
      '.legend-classes',
      '.tile',
    ]) {
      const rect = await boxRect(page, name)
      expect(rect.bottom, name).toBeLessThanOrEqual(height)
      expect(rect.right, name).toBeLessThanOrEqual(width)
    }
    expect(await wholeRows(page, height)).toBeGreaterThanOrEqual(rows)
    const stage = await box(page.locator('.map-stage'))
    // A screen of 1366×768 that is enlarged by a quarter has room for a map of half the height.
    expect(stage.height).toBeGreaterThanOrEqual(height < 600 ? 180 : 300)
    // Every bar of the breakdown is in view without scrolling, as numbers and as percentages.
    if (height >= 600) {
      for (const mode of ['数量', '百分比']) {
        await page.getByText(mode, { exact: true }).click()
        await expect(page.getByRole('radio', { name: mode })).toBeChecked()
        const last = await boxRect(page, '.stack-row:last-child')
        const room = await boxRect(page, '.stack-scroll')
        expect(last.bottom, mode).toBeLessThanOrEqual(room.bottom + 0.5)
        expect(last.bottom - last.top, mode).toBeGreaterThanOrEqual(19)
      }
    }
    await expect(mapPanel(page)).toContainText('示意图，不作划界依据')
  })
}

for (const [width, height] of [
  [1366, 768],
  [1366, 625],
  [390, 844],
] as const) {
  test(`the longest name of a part is whole at ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto('/#area=320500')
    await waitForApp(page)
    const names = page.locator('.stack-name, .option-name, .remainder-part > span')
    const cut = await names.evaluateAll((elements) =>
      elements
        .filter((one) => one.scrollWidth > one.clientWidth || one.clientHeight > 30)
        .map((one) => one.textContent),
    )
    expect(cut).toEqual([])
    await expect(names.filter({ hasText: '开发区（无区划代码）' })).not.toHaveCount(0)
  })
}

test('on a phone the parts stand one below another', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/')
  await waitForApp(page)
  const parts = await Promise.all(
    ['.map-panel', '.breakdown-panel', '.table-panel'].map((part) => boxRect(page, part)),
  )
  for (const [i, part] of parts.entries()) {
    expect(part.left).toBe(0)
    expect(part.right).toBe(390)
    expect(part.top).toBeGreaterThanOrEqual(parts[i - 1]?.bottom ?? 0)
  }
})

test('what is not selected is dimmed, its text is not', async ({ page }) => {
  await page.goto('/#region=320000')
  await waitForApp(page)
  for (const part of ['.tile', '.map-label', '.option', '.stack-name', '.stack-figure']) {
    const opacities = await page
      .locator(part)
      .evaluateAll((elements) => [...new Set(elements.map((e) => getComputedStyle(e).opacity))])
    expect(opacities, part).toEqual(['1'])
  }
})
