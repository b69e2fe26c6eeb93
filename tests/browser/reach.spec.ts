import { expect, test, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import {
  breakdown,
  detail,
  expectShown,
  optionOf,
  regions,
  searchBox,
  table,
  waitForApp,
} from './page-parts.ts'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface AxeResults {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
  }[]
}
interface Axe {
  run(context: object, options: object): Promise<AxeResults>
}

/** Sentinels of the menu's library that pass the focus on; they are hidden and never keep it. */
const EXCLUDED = ['[data-base-ui-focus-guard]']

/** What axe-core objects to, in lines. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const { violations: found } = await page.evaluate(
    ([values, exclude]) =>
      (window as unknown as { axe: Axe }).axe.run(
        { include: [['html']], exclude: exclude.map((selector) => [selector]) },
        {
          runOnly: { type: 'tag', values },
          resultTypes: ['violations'],
          // Experimental: it wants the printed 4 / 12 inside the name, which says 4 个案例，共 12 个.
          rules: { 'label-content-name-mismatch': { enabled: false } },
        },
      ),
    [STANDARDS, EXCLUDED] as const,
  )
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`),
  )
}

const FILTERED = '#region=320000&category=%E5%85%AC%E5%85%B1%E6%9C%8D%E5%8A%A1%E7%B1%BB&q=%E5%B8%82'

const STATES: Record<string, (page: Page) => Promise<void>> = {
  'the plain view': async (page) => {
    await page.goto('/')
    await waitForApp(page)
  },
  'a filtered view with its detail': async (page) => {
    await page.goto(`/${FILTERED}&case=41`)
    await expect(detail(page).getByRole('listitem').filter({ hasText: '151' })).toBeVisible()
  },
  'a view without matches, with a notice': async (page) => {
    await page.goto('/#q=%E6%97%A0%E6%AD%A4&region=nowhere')
    await expectShown(page, 0)
  },
  'a grouped list with shares in the breakdown': async (page) => {
    await page.goto('/#group=region&stack=share&sort=-title')
    await expect(page.getByRole('treegrid')).toBeVisible()
  },
  'an open menu': async (page) => {
    await page.goto('/')
    await waitForApp(page)
    await page.getByRole('button', { name: '列', exact: true }).click()
    await expect(page.getByRole('menu')).toBeVisible()
  },
  'a tooltip, and text to copy by hand': async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
      document.execCommand = () => false
    })
    await page.goto('/')
    await waitForApp(page)
    await page.getByRole('button', { name: '复制文字' }).click()
    await optionOf(page, '江苏省').hover()
    await expect(page.getByRole('tooltip')).toBeVisible()
  },
  'the page without its data': async (page) => {
    await page.route('**/cases.csv', (route) => route.fulfill({ status: 404 }))
    await page.goto('/')
    await expect(page.getByRole('alert')).toContainText('数据未能读取')
  },
  'a phone': async (page) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`/${FILTERED}`)
    await expectShown(page, 3)
  },
}

for (const [name, open] of Object.entries(STATES)) {
  test(`axe finds nothing: ${name}`, async ({ page }) => {
    await open(page)
    expect(await violations(page)).toEqual([])
  })
}

/** Things that take a click, and what is cut or out of reach about them. */
const reachProblems = (page: Page) =>
  page.evaluate(() => {
    const problems: string[] = []
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth > width) {
      problems.push(`the page is ${document.documentElement.scrollWidth} px wide`)
    }
    const seen =
      'button, input, select, [role="option"], h1, h2, h3, .status, .panel-subtitle, .chip'
    for (const element of document.querySelectorAll<HTMLElement>(seen)) {
      if (element.closest('.visually-hidden, .sr-only')) continue
      const { left, right, width: own } = element.getBoundingClientRect()
      const name = element.getAttribute('aria-label') ?? element.textContent ?? element.tagName
      if (own === 0) continue
      if (left < -0.5 || right > width + 0.5) problems.push(`${name} sticks out: ${left}–${right}`)
    }
    return problems
  })

for (const [width, height] of [
  [320, 256],
  [390, 844],
] as const) {
  test(`at ${width}×${height} CSS px nothing is lost and nothing scrolls sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto('/')
    await waitForApp(page)
    expect(await reachProblems(page)).toEqual([])
    await optionOf(page, '江苏省').click()
    await optionOf(page, '公共服务类').click()
    await expectShown(page, 4)
    await page.getByRole('radio', { name: '百分比' }).check()
    await page.getByRole('radio', { name: '类别' }).check()
    expect(await reachProblems(page)).toEqual([])
    await page.getByRole('radio', { name: '无' }).check()
    await page.locator('button[data-case="41"]').click()
    await expect(detail(page).getByRole('heading', { level: 2 })).toBeInViewport()
    expect(await reachProblems(page)).toEqual([])
    await detail(page).getByText('原文所在行').scrollIntoViewIfNeeded()
    await expect(detail(page).getByText('原文所在行')).toBeInViewport()
    await detail(page).getByRole('button', { name: '关闭详情' }).click()
    await page.getByRole('button', { name: '列', exact: true }).click()
    await page.getByRole('menuitemcheckbox', { name: '层级' }).click()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '放大', exact: true }).click()
    await page.getByRole('button', { name: '恢复全图' }).click()
    await page.getByRole('button', { name: '清除筛选' }).click()
    await searchBox(page).fill('市民卡')
    await expectShown(page, 1)
    expect(await reachProblems(page)).toEqual([])
  })
}

test('wider text spacing cuts no words', async ({ page }) => {
  await page.goto(`/${FILTERED}`)
  await expectShown(page, 3)
  await page.addStyleTag({
    content:
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  })
  const cut = await page.evaluate(() => {
    const found: string[] = []
    const seen =
      'button:not(.case-title), h1, h2, h3, .status, .panel-subtitle, .panel-source p, .option-name, .option-figure, .bar-name, .bar-figure, .legend li, .tile span, .segmented label, select, .chip span'
    for (const element of document.querySelectorAll<HTMLElement>(seen)) {
      if (element.closest('.visually-hidden') || element.offsetWidth === 0) continue
      const { overflowX, overflowY } = getComputedStyle(element)
      const wide = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
      const high = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1
      if (wide || high) found.push(`${element.className}: ${element.textContent}`)
    }
    return found
  })
  expect(cut).toEqual([])
  expect(await reachProblems(page)).toEqual([])
})

test('in forced colours selection and focus can still be told', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/#region=320000')
  await waitForApp(page)
  const marks = (name: string) =>
    optionOf(page, name).evaluate((element) => {
      const style = getComputedStyle(element)
      return [style.borderTopWidth, style.borderTopStyle, style.backgroundColor].join(' ')
    })
  expect(await marks('江苏省')).not.toBe(await marks('北京市'))
  await regions(page).focus()
  const active = await optionOf(page, '江苏省').evaluate((element) => {
    const style = getComputedStyle(element)
    return style.outlineStyle
  })
  expect(active).toBe('solid')
  const button = page.getByRole('button', { name: '多选' })
  const before = await button.evaluate((element) => getComputedStyle(element).borderTopColor)
  await button.click()
  await page.mouse.move(0, 0)
  expect(await button.evaluate((element) => getComputedStyle(element).borderTopColor)).not.toBe(
    before,
  )
  // The map keeps its colours: they are what it says.
  const fills = await page
    .locator('.map-stage .chart svg path')
    .evaluateAll((paths) => new Set(paths.map((path) => path.getAttribute('fill'))).size)
  expect(fills).toBeGreaterThan(3)
})

test('with reduced motion nothing moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  await waitForApp(page)
  await optionOf(page, '江苏省').click()
  const lengths = () =>
    breakdown(page)
      .locator('.chart svg path')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')).join())
  await expectShown(page, 12)
  await page.waitForTimeout(50)
  const first = await lengths()
  expect(first).not.toBe('')
  await page.waitForTimeout(400)
  expect(await lengths()).toBe(first)
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})

/**
 * Targets smaller than `least` CSS px. A radio button counts by the label that it covers; titles are
 * left to the test of the table, where a whole row or card is the target.
 */
const smallTargets = (page: Page, least: number) =>
  page.evaluate((size) => {
    const found: string[] = []
    const seen =
      'button:not(.case-title), select, input, [role="option"], [role="menuitem"], [role="menuitemcheckbox"], .tile'
    for (const element of document.querySelectorAll<HTMLElement>(seen)) {
      const target = element.matches('input[type="radio"]') ? element.closest('label') : element
      if (!target || target.offsetWidth === 0 || target.closest('.visually-hidden')) continue
      const { width, height } = target.getBoundingClientRect()
      // Rounded: at a zoom of 100 % a box may be given 23.99 px.
      if (Math.round(width) < size || Math.round(height) < size) {
        found.push(
          `${target.getAttribute('aria-label') ?? target.textContent}: ${width} × ${height}`,
        )
      }
    }
    return found
  }, least)

test('targets are at least 24 px with a mouse', async ({ page }) => {
  await page.goto('/#region=320000&case=41&sort=-title')
  await waitForApp(page)
  expect(await smallTargets(page, 24)).toEqual([])
  await page.goto('/#group=region')
  await expect(page.getByRole('treegrid')).toBeVisible()
  expect(await smallTargets(page, 24)).toEqual([])
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('the main targets are at least 44 px, and a tap chooses', async ({ page }) => {
    await page.goto('/#region=320000')
    await waitForApp(page)
    const small = await smallTargets(page, 44)
    expect(small).toEqual([])
    await optionOf(page, '北京市').tap()
    await expectShown(page, 10)
    await expect(table(page).getByRole('row')).toHaveCount(11)
    expect(await reachProblems(page)).toEqual([])
  })
})
