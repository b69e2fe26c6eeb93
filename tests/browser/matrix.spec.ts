import { expect, test, type Page } from '@playwright/test'
import { panelViolations } from './axe-check.ts'
import {
  breakdown,
  caseNumbers,
  chips,
  collectComplaints,
  expectShown,
  waitForApp,
} from './page-parts.ts'

const grid = (page: Page) => page.getByRole('grid', { name: '地区与类别矩阵' })
const cell = (page: Page, name: string) => grid(page).getByRole('gridcell', { name, exact: true })
const tab = (page: Page, name: string) => breakdown(page).getByRole('tab', { name, exact: true })
const selectedNames = (page: Page) =>
  grid(page)
    .locator('[aria-selected="true"]')
    .evaluateAll((cells) => cells.map((one) => one.getAttribute('aria-label')))
/** The tab is fetched when first shown, which takes a while on a busy machine. */
const openMatrix = async (page: Page, more = '') => {
  await page.goto(`/#tab=matrix${more}`)
  await expect(grid(page)).toBeVisible({ timeout: 15_000 })
}
const rowNames = (page: Page) => grid(page).locator('tbody th').allTextContents()

const MATRIX = [
  ['中央国家机关', '8', '3', '6', '17'],
  ['北京', '4', '3', '3', '10'],
  ['辽宁', '0', '1', '1', '2'],
  ['吉林', '0', '1', '0', '1'],
  ['黑龙江', '1', '0', '1', '2'],
  ['上海', '2', '1', '0', '3'],
  ['江苏', '7', '4', '1', '12'],
  ['浙江', '2', '2', '2', '6'],
  ['合计', '24', '15', '14', '53'],
]

test('the tab is in the address, and the matrix prints every count with its totals', async ({
  page,
}) => {
  const complaints = collectComplaints(page)
  await page.goto('/')
  await waitForApp(page)
  await tab(page, '矩阵').click()
  await expect(page).toHaveURL(/#tab=matrix$/)
  await expect(tab(page, '矩阵')).toHaveAttribute('aria-selected', 'true')
  await expect(grid(page)).toBeVisible()
  const rows = await grid(page)
    .locator('tbody tr, tfoot tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((one) => one.textContent)))
  expect(rows).toEqual(MATRIX)
  await expect(breakdown(page).getByRole('tabpanel', { name: '矩阵' })).toBeVisible()
  expect(await panelViolations(page)).toEqual([])

  await page.goBack()
  await expect(tab(page, '总体')).toHaveAttribute('aria-selected', 'true')
  await expect(grid(page)).toHaveCount(0)
  expect(complaints).toEqual([])
})

test('by mouse: a cell is a region and a category, headers are one of them, Ctrl adds', async ({
  page,
}) => {
  await openMatrix(page)
  await cell(page, '江苏省，公共服务类，4 个案例').click()
  await expectShown(page, 4)
  expect(await caseNumbers(page)).toEqual([37, 41, 42, 44])
  await expect(chips(page)).toHaveCount(2)
  // It ignores its own two filters: every count stays.
  await expect(cell(page, '浙江省，管理创新类，2 个案例')).toBeVisible()
  expect(await selectedNames(page)).toEqual([
    '公共服务类，15 个案例',
    '江苏省，12 个案例',
    '江苏省，公共服务类，4 个案例',
  ])

  await cell(page, '浙江省，技术应用类，2 个案例').click({ modifiers: ['Control'] })
  // Two cells added one by one mean the whole product of their rows and columns.
  await expectShown(page, 15)
  await expect(grid(page).locator('td[aria-selected="true"]')).toHaveCount(4)
  await expect(page).toHaveURL(/region=320000,330000&category=/)

  await cell(page, '江苏省，公共服务类，4 个案例').click()
  await expectShown(page, 4)
  await cell(page, '江苏省，公共服务类，4 个案例').click()
  await expectShown(page, 53)
  await expect(chips(page)).toHaveCount(0)

  await grid(page).getByRole('rowheader', { name: '江苏省，12 个案例' }).click()
  await expectShown(page, 12)
  await expect(grid(page).locator('td[aria-selected="true"]')).toHaveCount(3)
  await grid(page).getByRole('columnheader', { name: '管理创新类，14 个案例' }).click()
  await expectShown(page, 14)
  await page.goBack()
  await expectShown(page, 12)
  // Nothing to choose there.
  await cell(page, '辽宁省，技术应用类，0 个案例').click({ force: true })
  await expectShown(page, 12)
})

test('under other filters it prints both figures, and its colours stay those of the base', async ({
  page,
}) => {
  await openMatrix(page)
  const colour = () =>
    cell(page, '江苏省，技术应用类，7 个案例')
      .locator('.matrix-fill')
      .evaluate((fill) => getComputedStyle(fill).backgroundColor)
  const legend = breakdown(page).getByRole('list', { name: '矩阵图例' })
  await expect(legend).toContainText('6–9')
  const dark = await colour()
  await openMatrix(page, '&level=county')
  const jiangsu = cell(page, '江苏省，技术应用类，2 个案例，共 7 个')
  await expect(jiangsu).toHaveText('2 / 7')
  await expect(legend).toContainText('6–9')
  expect(
    await jiangsu
      .locator('.matrix-fill')
      .evaluate((fill) => getComputedStyle(fill).backgroundColor),
  ).not.toBe(dark)
  const none = cell(page, '中央国家机关，技术应用类，0 个案例，共 8 个')
  await expect(none).toHaveText('0 / 8')
  await expect(none).toHaveAttribute('aria-disabled', 'true')
})

test('rows are ordered by a total or a category, and back by code', async ({ page }) => {
  await openMatrix(page)
  const byCode = ['中央国家机关', '北京', '辽宁', '吉林', '黑龙江', '上海', '江苏', '浙江']
  expect(await rowNames(page)).toEqual(byCode)
  await grid(page).getByRole('button', { name: '按公共服务类排列，多的在前' }).click()
  expect((await rowNames(page)).slice(0, 3)).toEqual(['江苏', '中央国家机关', '北京'])
  await expect(page).toHaveURL(/matrix=value%3A/)
  await expect(
    grid(page).getByRole('columnheader', { name: '公共服务类，15 个案例' }),
  ).toHaveAttribute('aria-sort', 'descending')
  await expectShown(page, 53)
  await page.reload()
  await expect(grid(page)).toBeVisible({ timeout: 15_000 })
  expect((await rowNames(page))[0]).toBe('江苏')
  await grid(page).getByRole('button', { name: '按合计排列，多的在前' }).click()
  expect((await rowNames(page)).slice(0, 3)).toEqual(['中央国家机关', '江苏', '北京'])
  await grid(page).getByRole('button', { name: '按区划代码排列' }).click()
  expect(await rowNames(page)).toEqual(byCode)
})

test('by keyboard alone: tabs, cells, headers, choosing, adding and ordering', async ({ page }) => {
  await page.goto('/')
  await waitForApp(page)
  await tab(page, '总体').focus()
  await page.keyboard.press('ArrowRight')
  await expect(tab(page, '矩阵')).toBeFocused()
  await page.keyboard.press('End')
  await expect(tab(page, '对比')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(tab(page, '总体')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(grid(page)).toBeVisible()
  await expect(grid(page).locator('th[tabindex="0"], td[tabindex="0"]')).toHaveCount(1)

  await page.keyboard.press('Tab')
  await expect(cell(page, '中央国家机关，技术应用类，8 个案例')).toBeFocused()
  for (const key of ['Control+End', 'ArrowUp', 'ArrowUp', 'ArrowLeft', 'ArrowLeft']) {
    await page.keyboard.press(key)
  }
  const jiangsu = cell(page, '江苏省，公共服务类，4 个案例')
  await expect(jiangsu).toBeFocused()
  await expectShown(page, 53)
  await page.keyboard.press('Space')
  await expectShown(page, 4)
  await expect(jiangsu).toBeFocused()
  await expect(jiangsu).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Control+Space')
  await expectShown(page, 6)
  await page.keyboard.press('Control+Space')
  await expectShown(page, 4)

  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowUp')
  await expect(grid(page).getByRole('columnheader', { name: '地区' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  expect((await rowNames(page))[0]).toContain('江苏')
  await page.keyboard.press('Space')
  await expectShown(page, 15)
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expectShown(page, 12)
  await page.keyboard.press('Space')
  await expectShown(page, 53)
})

test('inside an area the rows are its parts and divisions', async ({ page }) => {
  await openMatrix(page, '&area=320000')
  expect(await rowNames(page)).toEqual(['省级单位', '南京市', '苏州市', '扬州市'])
  await cell(page, '苏州市，公共服务类，2 个案例').click()
  await expect.poll(() => caseNumbers(page)).toEqual([42, 44])
})

for (const [width, height] of [
  [1366, 768],
  [1366, 625],
  [390, 844],
] as const) {
  test(`at ${width}×${height} every cell can be reached, and nothing spills`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openMatrix(page)
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0)
    const last = cell(page, '浙江省，管理创新类，2 个案例')
    await last.scrollIntoViewIfNeeded()
    await last.click()
    await expectShown(page, 2)
    expect(await panelViolations(page)).toEqual([])
  })
}

test('when its script cannot be had it says so, and can be tried again', async ({ page }) => {
  await page.goto('/')
  await waitForApp(page)
  await page.route('**/MatrixTab*.js', (route) => route.abort())
  await tab(page, '矩阵').click()
  await expect(breakdown(page).getByRole('alert')).toContainText('这一部分未能读取')
  await page.unroute('**/MatrixTab*.js')
  await breakdown(page).getByRole('button', { name: '重试' }).click()
  await expect(grid(page)).toBeVisible()
})
