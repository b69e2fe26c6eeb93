import { expect, test, type Page } from '@playwright/test'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { embedCode } from '../../src/exports/index.ts'
import { pageViolations } from './axe-check.ts'
import {
  box,
  breakdown,
  collectComplaints,
  expectShown,
  mapLabel,
  mapPanel,
  optionOf,
  regions,
  waitForApp,
} from './page-parts.ts'

const FIGURES = [
  ['embed=1', '各地案例数'],
  ['embed=1&region=320000&category=%E5%85%AC%E5%85%B1%E6%9C%8D%E5%8A%A1%E7%B1%BB', '各地案例数'],
  ['embed=1&area=320000', '各地案例数'],
  ['embed=1&map=squares', '各地案例数'],
  ['embed=overall', '类别分布'],
  ['embed=1&tab=matrix', '地区 × 类别'],
  ['embed=compare&groups=320000,330000', '分组对比'],
] as const

/** What sticks out of the window or of a box that does not scroll, and parts on top of each other. */
const faults = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = []
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement
    if (scrollWidth > clientWidth) found.push(`${scrollWidth} px wide`)
    if (scrollHeight > clientHeight) found.push(`${scrollHeight} px high`)
    const parts = [
      ...document.querySelectorAll('.embed-head, .embed-conditions, .embed-body, .embed-source'),
    ]
      .map((part) => ({ name: part.className, box: part.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0)
    for (const [i, one] of parts.entries()) {
      for (const other of parts.slice(i + 1)) {
        const across = one.box.left < other.box.right - 1 && other.box.left < one.box.right - 1
        const down = one.box.top < other.box.bottom - 1 && other.box.top < one.box.bottom - 1
        if (across && down) found.push(`${one.name} on ${other.name}`)
      }
    }
    const words = 'h1, p, button, a, .map-label, .tile span, .legend li, .bar-name, .bar-figure'
    for (const element of document.querySelectorAll<HTMLElement>(`.embed :is(${words})`)) {
      if (!element.checkVisibility() || element.closest('.visually-hidden, .compare-scroll'))
        continue
      const { left, right, top, bottom } = element.getBoundingClientRect()
      if (left < -1 || top < -1 || right > clientWidth + 1 || bottom > clientHeight + 1) {
        found.push(`${element.textContent} is cut off`)
      }
    }
    return found
  })

test('down to 480×360 every figure has its title, conditions, status and source, and nothing is cut off', async ({
  page,
}) => {
  const complaints = collectComplaints(page)
  for (const [width, height] of [
    [800, 600],
    [640, 480],
    [480, 360],
  ] as const) {
    await page.setViewportSize({ width, height })
    for (const [fragment, title] of FIGURES) {
      await page.goto(`/#${fragment}`)
      const at = `${fragment} at ${width}×${height}`
      await expect(page.getByRole('heading', { level: 1 }), at).toHaveText(title)
      await expect(page.getByText(/^显示(全部 \d+| \d+ \/ \d+) 个案例/), at).toBeInViewport({
        ratio: 1,
      })
      await expect(page.getByText(/^来源：《/), at).toBeInViewport({ ratio: 1 })
      await expect(page.getByRole('link', { name: '在新窗口打开' }), at).toBeInViewport({
        ratio: 1,
      })
      await page.waitForTimeout(250)
      expect(await faults(page), at).toEqual([])
      if (title === '各地案例数') {
        const boundaries = page.getByText(/示意图，不作划界依据/)
        // Equal squares have no boundaries.
        if (fragment.includes('squares')) await expect(boundaries, at).toHaveCount(0)
        else await expect(boundaries, at).toBeInViewport({ ratio: 1 })
        await expect(page.locator('.map-label:visible').first(), at).toBeInViewport({ ratio: 1 })
        expect((await box(page.locator('.map-stage'))).height, at).toBeGreaterThan(200)
      } else {
        await expect(mapPanel(page), at).toHaveCount(0)
      }
      await expect(page.getByRole('banner'), at).toHaveCount(0)
      await expect(page.getByRole('searchbox'), at).toHaveCount(0)
      await expect(page.locator('.table-panel'), at).toHaveCount(0)
    }
  }
  await page.setViewportSize({ width: 1000, height: 600 })
  await page.goto('/#embed=1')
  await expect(breakdown(page)).toBeVisible()
  await expect(mapPanel(page)).toBeVisible()
  expect(await faults(page)).toEqual([])
  expect(complaints).toEqual([])
})

test('in a frame one chooses by keyboard and by pointer, and comes back; the history is left alone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 480, height: 360 })
  await page.goto('/#embed=1')
  await waitForApp(page)
  expect(await pageViolations(page)).toEqual([])
  const entries = await page.evaluate(() => window.history.length)
  await regions(page).focus()
  await expect(optionOf(page, '中央国家机关')).toBeInViewport({ ratio: 1 })
  await page.keyboard.type('js')
  await page.keyboard.press('Space')
  await expectShown(page, 12)
  expect(new URL(page.url()).hash).toBe('#embed=1&region=320000')
  await expect(page.getByText('地区：江苏省', { exact: true })).toBeVisible()
  expect(await faults(page)).toEqual([])

  await page.getByRole('button', { name: '进入江苏省' }).click()
  await expect(page.getByText('显示全部 12 个案例（江苏省；名单共 53）')).toBeVisible()
  await mapLabel(page, '苏州').click()
  await expect(page.getByText('显示 5 / 12 个案例（江苏省；名单共 53）')).toBeVisible()
  const open = page.getByRole('link', { name: '在新窗口打开' })
  await expect(open).toHaveAttribute('href', '/#area=320000&region=320500')
  const [whole] = await Promise.all([page.waitForEvent('popup'), open.click()])
  await expect(whole.locator('.table-panel')).toBeVisible()
  await expect(whole.getByText('显示 5 / 12 个案例（江苏省；名单共 53）')).toBeVisible()
  await whole.close()

  await page.getByRole('button', { name: '恢复原样' }).click()
  await expectShown(page, 53)
  await expect(page.getByRole('button', { name: '恢复原样' })).toHaveCount(0)
  expect(new URL(page.url()).hash).toBe('#embed=1')
  expect(await page.evaluate(() => window.history.length)).toBe(entries)
})

test('in a page of another site it comes without a flash of the whole page, and works without storage', async ({
  page,
  baseURL,
}) => {
  const complaints = collectComplaints(page)
  const code = embedCode(
    `${baseURL}#embed=1&category=%E5%85%AC%E5%85%B1%E6%9C%8D%E5%8A%A1%E7%B1%BB`,
    '图',
    {
      width: 640,
      height: 480,
    },
  )
  const host = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(
      `<!doctype html><link rel="icon" href="data:,"><title>报告</title><h1>报告</h1>${code}`,
    )
  })
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
  try {
    await page.addInitScript(() => {
      if (window === window.top) return
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('denied', 'SecurityError')
          },
        })
      }
    })
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/assets/*.js', async (route) => {
      await released
      await route.continue()
    })
    await page.goto(`http://localhost:${(host.address() as AddressInfo).port}/`, {
      waitUntil: 'commit',
    })
    const frame = page.frameLocator('iframe')
    await expect(frame.locator('html')).toHaveClass(/embed-pending/)
    await expect(frame.locator('#root')).toBeHidden()
    release()
    await expect(frame.getByText('显示 15 / 53 个案例')).toBeVisible()
    await frame.locator('.map-label:visible').filter({ hasText: '江苏 4' }).click()
    await expect(frame.getByText('显示 4 / 53 个案例')).toBeVisible()
    await frame.getByRole('button', { name: '恢复原样' }).click()
    await expect(frame.getByText('显示 15 / 53 个案例')).toBeVisible()
    await expect(page.getByRole('heading', { name: '报告' })).toBeVisible()
    expect(complaints).toEqual([])
  } finally {
    host.close()
  }
})
