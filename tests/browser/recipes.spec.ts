import { expect, test, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import {
  chips,
  collectComplaints,
  expectShown,
  mapPanel,
  option,
  optionOf,
  tablePanel,
  waitForApp,
} from './page-parts.ts'

/** Another list in the bundled one's place: nothing of the page is built for it. */
async function openList(page: Page, name: 'places' | 'bare', fragment = '') {
  for (const file of ['cases.csv', 'datapackage.json']) {
    const body = readFileSync(`tests/fixtures/recipes/${name}/${file}`, 'utf8')
    const contentType = file.endsWith('csv') ? 'text/csv; charset=utf-8' : 'application/json'
    await page.route(`**/${file}`, (route) => route.fulfill({ contentType, body }))
  }
  await page.goto(`/${fragment}`)
  await waitForApp(page)
}

const labels = (options: Element[]) => options.map((one) => one.getAttribute('aria-label') ?? '')
const by = (page: Page) => page.getByRole('combobox', { name: '按哪个维度分项' })
const rows = (page: Page) => page.getByRole('combobox', { name: '每行是哪个维度' })

/** Rows of the matrix as they are printed, the total last. */
const matrixRows = (page: Page) =>
  page
    .getByRole('grid', { name: /矩阵$/ })
    .locator('tbody tr, tfoot tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((one) => one.textContent)))

test('层级 × 类别 by the controls of the page: 管理创新类 has no county', async ({ page }) => {
  await page.goto('/')
  await waitForApp(page)
  await page.getByRole('tab', { name: '矩阵', exact: true }).click()
  await rows(page).selectOption({ label: '层级' })
  await expect(page).toHaveURL(/rows=level/)
  await expect
    .poll(() => matrixRows(page))
    .toEqual([
      ['中央', '8', '3', '6', '17'],
      ['省级', '6', '2', '5', '13'],
      ['地市级', '4', '5', '3', '12'],
      ['县级', '6', '5', '0', '11'],
      ['合计', '24', '15', '14', '53'],
    ])
})

test('an area that is not listed has no figure at all', async ({ page }) => {
  await page.goto('/#area=460000')
  await waitForApp(page)
  await expect(mapPanel(page)).toContainText('海南省在本部分名单中未列出')
  await expect(page.locator('body')).not.toContainText(/0 \/ 0/)
})

test('a list with 多地区, 地名有歧义 and 未识别: its rows add up to its base, and each is chosen', async ({
  page,
}) => {
  const complaints = collectComplaints(page)
  await openList(page, 'places')
  await expectShown(page, 7, 7)
  const names = await page
    .getByRole('listbox', { name: '地区', exact: true })
    .getByRole('option')
    .evaluateAll(labels)
  const figures = names.flatMap((name) => /，(\d+) 个案例/.exec(name)?.[1] ?? [])
  expect(figures.reduce((sum, figure) => sum + Number(figure), 0)).toBe(7)
  for (const [name, count] of [
    ['多地区', 1],
    ['地名有歧义', 1],
    ['未识别', 2],
    ['江苏省', 3],
  ] as const) {
    await optionOf(page, name).click()
    await expectShown(page, count, 7)
    await expect(chips(page)).toHaveCount(1)
  }
  await expect(optionOf(page, '中央国家机关')).toHaveCount(0)
  await page.getByRole('button', { name: '清除筛选' }).click()

  await page.getByRole('tab', { name: '矩阵', exact: true }).click()
  await expect.poll(async () => (await matrixRows(page)).at(-1)?.at(-1)).toBe('7')
  const totals = (await matrixRows(page)).map((row) => Number(row.at(-1)))
  expect(totals.slice(0, -1).reduce((sum, total) => sum + total, 0)).toBe(7)
  expect(complaints).toEqual([])
})

test('a list that declares 年份 has it in filters, breakdown, address and table', async ({
  page,
}) => {
  await openList(page, 'places')
  await page.getByRole('button', { name: '更多筛选', exact: true }).click()
  const years = page.getByRole('listbox', { name: '年份', exact: true })
  await expect(years.getByRole('option')).toHaveCount(4)
  expect(await years.getByRole('option').evaluateAll(labels)).toEqual([
    '2019，2 个案例',
    '2020，2 个案例',
    '2021，2 个案例',
    '未标明年份，1 个案例',
  ])
  await option(page, '2020，2 个案例').click()
  await expectShown(page, 2, 7)
  await expect(page).toHaveURL(/#year=2020$/)
  await expect(chips(page)).toHaveText([/年份：2020/])
  await page.keyboard.press('Escape')
  await by(page).selectOption({ label: '年份' })
  await expect(page).toHaveURL(/by=year/)
  await expect(page.getByRole('region', { name: '年份分布', exact: true })).toBeVisible()
  await expect(tablePanel(page).getByRole('columnheader', { name: '年份' })).toBeVisible()
  await expect(tablePanel(page).getByRole('cell', { name: '2020' })).toHaveCount(2)

  await page.reload()
  await expectShown(page, 2, 7)
  await expect(by(page).locator(':checked')).toHaveText('年份')
})

test('a list of titles alone says what it cannot show, and shows its cases', async ({ page }) => {
  const complaints = collectComplaints(page)
  await openList(page, 'bare')
  await expectShown(page, 2, 2)
  await expect(page.getByText('名单没有可逐项计数的维度，这里没有分布可看。')).toBeVisible()
  await expect(tablePanel(page).getByRole('button', { name: '甲', exact: true })).toBeVisible()
  await expect(tablePanel(page).getByRole('button', { name: '乙', exact: true })).toBeVisible()
  expect(complaints).toEqual([])
})
