import { expect, test, type Page } from '@playwright/test'
import { pageViolations } from './axe-check.ts'
import { control, expectScene, goOnInWindow, present, stage } from './stage-parts.ts'

const SIZES = [
  [1366, 768],
  [1024, 768],
  [1920, 1080],
  [3840, 2160],
] as const

interface Seen {
  /** What is cut, scrolls or reaches out of the window. */
  readonly faults: readonly string[]
  /** Texts that stand on one another. */
  readonly collisions: readonly string[]
  /** Font sizes in CSS pixels of everything that is read, by what it is. */
  readonly fonts: readonly (readonly [string, number])[]
}

/** What there is to see on the stage, measured. */
const measure = (page: Page): Promise<Seen> =>
  stage(page).evaluate((root) => {
    const faults: string[] = []
    const texts: { text: string; left: number; top: number; right: number; bottom: number }[] = []
    const fonts = new Map<string, number>()
    const isHidden = (element: Element) =>
      element.closest('.visually-hidden') !== null || !element.checkVisibility()
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (isHidden(element) || element.closest('svg')) continue
      const { overflowX, overflowY, fontSize } = getComputedStyle(element)
      const wide = element.scrollWidth > element.clientWidth + 1
      const high = element.scrollHeight > element.clientHeight + 1
      const name = `${element.className} ${element.textContent?.slice(0, 30) ?? ''}`
      const cuts = (overflow: string) => overflow !== 'visible'
      if ((wide && cuts(overflowX)) || (high && cuts(overflowY))) faults.push(`too small: ${name}`)
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || node.textContent?.trim() === '') continue
        const range = document.createRange()
        range.selectNodeContents(node)
        const { left, top, right, bottom } = range.getBoundingClientRect()
        if (left < 0 || top < 0 || right > window.innerWidth || bottom > window.innerHeight) {
          faults.push(`outside: ${name}`)
        }
        // A line box is higher than its letters.
        const air = (bottom - top) * 0.2
        const text = node.textContent ?? ''
        texts.push({ text, left, top: top + air, right, bottom: bottom - air })
        fonts.set(`${element.className} ${text.slice(0, 12)}`, parseFloat(fontSize))
      }
    }
    const collisions = texts.flatMap((a, i) =>
      texts
        .slice(i + 1)
        .filter(
          (b) =>
            a.left < b.right - 1 &&
            b.left < a.right - 1 &&
            a.top < b.bottom - 1 &&
            b.top < a.bottom - 1,
        )
        .map((b) => `${a.text} × ${b.text}`),
    )
    return { faults, collisions, fonts: [...fonts] }
  })

/** Per scene, what is read first: its type is the main one. */
const MAIN: readonly (readonly string[])[] = [
  ['.stage-title', '.stage-filters', '.status', '.map-label', '.option-name', '.option-figure'],
  ['.stage-title', '.map-label', '.tile-name', '.tile-figure'],
  ['.stage-filters', '.bar-name', '.bar-figure', '.stack-name', '.stack-figure'],
  ['.matrix-row-name', '.matrix-header-text', '.matrix-figure', '.matrix-total'],
  ['tbody .compare-name', 'tbody .compare-figure', '.compare-value-name', '.stage-words li'],
]

test('all pictures are laid out for all screens: nothing cut, nothing over another', async ({
  page,
}) => {
  await present(page)
  await goOnInWindow(page)
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height })
    for (const [index, selectors] of MAIN.entries()) {
      await page.keyboard.press(String(index + 1))
      await expectScene(page, index + 1)
      await page.waitForFunction(
        (size) => document.querySelector<HTMLElement>('.stage')?.offsetWidth === size,
        width,
      )
      const name = `scene ${index + 1} at ${width}×${height}`
      await expect.poll(() => measure(page).then((seen) => seen.faults), name).toEqual([])
      const { collisions, fonts } = await measure(page)
      expect(collisions, name).toEqual([])
      expect(fonts.length, name).toBeGreaterThan(15)
      if (width !== 1920) continue
      for (const selector of selectors) {
        const sizes = await stage(page)
          .locator(selector)
          .evaluateAll((found) => found.map((one) => parseFloat(getComputedStyle(one).fontSize)))
        expect(sizes.length, selector).toBeGreaterThan(0)
        expect(Math.min(...sizes), selector).toBeGreaterThanOrEqual(24)
      }
      const small = fonts.filter(([what, px]) => px < 18 && !what.includes('stage-control'))
      expect(small, name).toEqual([])
    }
  }
  // No zoom and no transform: they would break where the pointer is.
  const scaled = await stage(page).evaluate(
    (root) =>
      [root, ...root.querySelectorAll('.stage-slide, .map-stage, .chart')].filter((element) => {
        const { transform, zoom } = getComputedStyle(element)
        return transform !== 'none' || (zoom !== '1' && zoom !== 'normal')
      }).length,
  )
  expect(scaled).toBe(0)
  // The picture itself answers the pointer where it is seen.
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.keyboard.press('1')
  await stage(page).locator('.map-label').filter({ hasText: '浙江' }).click()
  await expect(stage(page).getByText('显示 6 / 53 个案例')).toBeVisible()
  await page.keyboard.press('3')
  await stage(page)
    .getByRole('option', { name: /^管理创新类，/ })
    .click()
  await expect(stage(page).getByText('显示 14 / 53 个案例')).toBeVisible()
  await page.keyboard.press('4')
  await stage(page)
    .getByRole('gridcell', { name: /^江苏省，技术应用类/ })
    .click()
  await expect(stage(page).getByText('显示 7 / 53 个案例')).toBeVisible()
})

test('the stage passes axe, with its help and its notes too; on a phone it scrolls', async ({
  page,
}) => {
  await present(page)
  await goOnInWindow(page)
  await page.keyboard.press('n')
  for (const at of [2, 3, 4, 5]) {
    await page.keyboard.press(String(at))
    await expectScene(page, at)
    // With the focus on them they do not fade while they are looked at.
    await control(page, '快捷键').focus()
    expect(await pageViolations(page), `scene ${at}`).toEqual([])
  }
  await control(page, '快捷键').click()
  await expect(stage(page).getByRole('dialog', { name: '演示快捷键' })).toBeVisible()
  expect(await pageViolations(page)).toEqual([])
  await page.keyboard.press('Escape')

  await page.setViewportSize({ width: 390, height: 844 })
  await page.keyboard.press('1')
  await expectScene(page, 1)
  const width = await stage(page).evaluate((root) => root.scrollWidth)
  expect(width).toBe(390)
  await stage(page)
    .getByRole('option', { name: /^浙江省，/ })
    .scrollIntoViewIfNeeded()
  await stage(page)
    .getByRole('option', { name: /^浙江省，/ })
    .click()
  await expect(stage(page).getByText('显示 6 / 53 个案例')).toBeVisible()
})
