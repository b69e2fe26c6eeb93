import { expect, test, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { pageViolations } from './axe-check.ts'
import {
  box,
  caseNumbers,
  chips,
  collectComplaints,
  detail,
  expectShown,
  option,
  optionOf,
  searchBox,
  waitForApp,
} from './page-parts.ts'

const CSV = 'tests/fixtures/site/data/egov-best-practice-nominees-1/cases.csv'

const button = (page: Page) => page.getByRole('button', { name: '更多筛选', exact: true })
const dialog = (page: Page) => page.getByRole('dialog', { name: '更多筛选', exact: true })
const list = (page: Page, name: string) => dialog(page).getByRole('listbox', { name, exact: true })
const organizationSearch = (page: Page) =>
  dialog(page).getByRole('searchbox', { name: '搜索申报单位', exact: true })
const names = (page: Page) => list(page, '申报单位').getByRole('option').evaluateAll(labels)

async function openMore(page: Page, fragment = '') {
  await page.goto(`/${fragment}`)
  await waitForApp(page)
  await button(page).click()
  await expect(list(page, '层级')).toBeVisible()
}

const labels = (options: Element[]) => options.map((one) => one.getAttribute('aria-label'))

/** Name of the option that the arrows are on. */
const activeOption = (page: Page) =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant')
    return id ? (document.getElementById(id)?.getAttribute('aria-label') ?? null) : null
  })

test('层级 and 中央驻地方单位: figures, and what choosing does', async ({ page }) => {
  await openMore(page)
  await expect(list(page, '层级').getByRole('option')).toHaveCount(4)
  for (const name of [
    '中央，17 个案例',
    '省级，13 个案例',
    '地市级，12 个案例',
    '县级，11 个案例',
    '中央驻地方单位，2 个案例',
  ]) {
    await expect(option(page, name).first()).toBeVisible()
  }
  expect(await list(page, '中央/地方').getByRole('option').evaluateAll(labels)).toEqual([
    '中央，17 个案例',
    '地方，36 个案例',
  ])
  await expect(list(page, '层级')).toHaveAttribute('aria-multiselectable', 'true')

  await option(page, '县级，11 个案例').click()
  await expectShown(page, 11)
  await expect(option(page, '县级，11 个案例')).toHaveAttribute('aria-selected', 'true')
  await expect(page).toHaveURL(/#level=county$/)
  await expect(chips(page)).toHaveText([/层级：县级/])
  // Nothing local stands at county level; what would give zero says so and has no effect.
  const zero = option(page, '中央驻地方单位，0 个案例，共 2 个')
  await expect(zero).toHaveAttribute('aria-disabled', 'true')
  await zero.click({ force: true })
  await expectShown(page, 11)

  await optionOf(page, '地市级').click()
  await expectShown(page, 12)
  await optionOf(page, '省级').click({ modifiers: ['Control'] })
  await expectShown(page, 25)
  await optionOf(page, '地市级').click({ modifiers: ['Control'] })
  await expectShown(page, 13)
  await optionOf(page, '省级').click()
  await expectShown(page, 53)

  await option(page, '中央驻地方单位，2 个案例').click()
  await expectShown(page, 2)
  await expect(page).toHaveURL(/#vertical=1$/)
  await expect(option(page, '地市级，2 个案例，共 12 个')).toContainText('2 / 12')
  await expect(option(page, '县级，0 个案例，共 11 个')).toHaveAttribute('aria-disabled', 'true')
  await expect(chips(page)).toHaveText([/中央驻地方单位：是/])
  await optionOf(page, '中央驻地方单位').click()
  await expectShown(page, 53)
})

test('under other filters levels show what passes, and their own filter does not narrow them', async ({
  page,
}) => {
  await openMore(page, '#region=320000&level=county')
  await expect(option(page, '县级，3 个案例，共 11 个')).toHaveAttribute('aria-selected', 'true')
  await expect(option(page, '县级，3 个案例，共 11 个')).toContainText('3 / 11')
  await expect(option(page, '地市级，5 个案例，共 12 个')).toHaveCount(1)
  await expect(option(page, '省级，4 个案例，共 13 个')).toHaveCount(1)
  const central = list(page, '层级').getByRole('option', { name: '中央，0 个案例，共 17 个' })
  await expect(central).toHaveAttribute('aria-disabled', 'true')
  await expectShown(page, 3)
})

test('多选 makes a plain click add and remove in these lists too', async ({ page }) => {
  await page.goto('/')
  await waitForApp(page)
  await page.getByRole('button', { name: '多选' }).click()
  await button(page).click()
  await optionOf(page, '县级').click()
  await optionOf(page, '地市级').click()
  await expectShown(page, 23)
  await optionOf(page, '县级').click()
  await expectShown(page, 12)
  await option(page, '中华人民共和国宁波海关').click()
  await option(page, '中国人民银行宁波市中心支行').click()
  await expect(chips(page)).toHaveCount(3)
  await expectShown(page, 2)
})

test('申报单位: every one once, in the order of the list, without a count', async ({ page }) => {
  await openMore(page)
  await expect(dialog(page)).toContainText('55 个单位，每个单位各 1 个案例，按名单顺序')
  const rows = readFileSync(CSV, 'utf8').split('\n').slice(1)
  const inListOrder = rows.flatMap((row) => {
    const field = /"\[(.*?)\]"/.exec(row)?.[1]
    return field ? (JSON.parse(`[${field.replaceAll('""', '"')}]`) as string[]) : []
  })
  expect(inListOrder).toHaveLength(55)
  expect(await names(page)).toEqual(inListOrder)
  await expect(list(page, '申报单位')).not.toContainText(/\d+\s*$/)

  await option(page, '中华人民共和国宁波海关').click()
  await expectShown(page, 1)
  await expect(chips(page)).toHaveText([/申报单位：中华人民共和国宁波海关/])
  await expect(option(page, '中华人民共和国宁波海关')).toHaveAttribute('aria-selected', 'true')
  // Its own filter does not narrow the list.
  expect(await names(page)).toEqual(inListOrder)
})

test('申报单位: searched by name; what the other filters leave out says so', async ({ page }) => {
  await openMore(page, '#region=320000')
  await organizationSearch(page).fill('苏州市')
  await expect(dialog(page).getByRole('status')).toHaveText('找到 3 个单位')
  expect(await names(page)).toEqual([
    '苏州市住房和城乡建设局',
    '苏州市监察局',
    '苏州市行政服务中心',
  ])
  await expect(list(page, '申报单位').locator('mark').first()).toHaveText('苏州市')
  await option(page, '苏州市监察局').click()
  await expectShown(page, 1)
  expect(await caseNumbers(page)).toEqual([42])

  await organizationSearch(page).fill('海关')
  const outside = option(page, '中华人民共和国宁波海关，筛选后无')
  await expect(outside).toHaveAttribute('aria-disabled', 'true')
  await outside.click({ force: true })
  await expectShown(page, 1)
  await organizationSearch(page).fill('没有这样的单位')
  await expect(dialog(page).getByRole('status')).toHaveText('没有名称相符的单位')
  await expect(list(page, '申报单位')).toHaveCount(0)
})

test('申报单位: where some have several cases, counts, and those with most first', async ({
  page,
}) => {
  const csv = readFileSync(CSV, 'utf8').replace('国家民委信息中心""', '中央统战部信息中心""')
  await page.route('**/cases.csv', (route) =>
    route.fulfill({ contentType: 'text/csv; charset=utf-8', body: csv }),
  )
  await openMore(page)
  await expect(dialog(page)).toContainText('54 个单位，按案例数排列，同数按名单顺序')
  expect((await names(page)).slice(0, 2)).toEqual([
    '中央统战部信息中心，2 个案例',
    '中共中央组织部信息管理中心，1 个案例',
  ])
  await optionOf(page, '江苏省').click()
  await button(page).click()
  await expect(list(page, '申报单位').getByRole('option').first()).toHaveAttribute(
    'aria-label',
    '中央统战部信息中心，0 个案例，共 2 个',
  )
})

test('申报单位: a long list comes by the page', async ({ page }) => {
  const csv = readFileSync(CSV, 'utf8').trimEnd().split('\n')
  const row = csv.at(-1) ?? ''
  const more = Array.from({ length: 300 }, (_, i) =>
    row.replace(/^53,53,/, `${54 + i},${54 + i},`).replace(/"\[.*?\]"/, `"[""单位${i}""]"`),
  )
  await page.route('**/cases.csv', (route) =>
    route.fulfill({
      contentType: 'text/csv; charset=utf-8',
      body: `${[...csv, ...more].join('\n')}\n`,
    }),
  )
  await openMore(page)
  await expect(list(page, '申报单位').getByRole('option')).toHaveCount(100)
  await dialog(page).getByRole('button', { name: '再列一些（已列 100 / 355）' }).click()
  await expect(list(page, '申报单位').getByRole('option')).toHaveCount(200)
  await expect(list(page, '申报单位')).toBeFocused()
  await organizationSearch(page).fill('单位299')
  expect(await names(page)).toEqual(['单位299'])
})

test('by keyboard alone: in, a level, an organisation, and out with the focus back', async ({
  page,
}) => {
  await page.goto('/#q=%E5%B8%82&case=41')
  await waitForApp(page)
  await expect(detail(page)).toBeVisible()
  await button(page).focus()
  await page.keyboard.press('Enter')
  await expect(list(page, '层级')).toBeFocused()
  await page.keyboard.type('ds')
  expect(await activeOption(page)).toMatch(/^地市级，/)
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/level=prefecture/)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Control+Space')
  await expect(page).toHaveURL(/level=prefecture,county/)
  await page.keyboard.press('Tab')
  await expect(list(page, '中央/地方')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(list(page, '中央驻地方单位')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(organizationSearch(page)).toBeFocused()
  await page.keyboard.insertText('南京')
  await page.keyboard.press('Tab')
  await expect(list(page, '申报单位')).toBeFocused()
  await page.keyboard.press('Home')
  const first = await activeOption(page)
  expect(first).toMatch(/^南京/)
  await page.keyboard.press('Space')
  await expect(chips(page)).toHaveText([/层级：地市级/, /层级：县级/, /申报单位：南京/, /搜索：市/])

  // Esc closes the popup alone: search text and detail are still there.
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  await expect(button(page)).toBeFocused()
  await expect(button(page)).toHaveAttribute('aria-expanded', 'false')
  await expect(searchBox(page)).toHaveValue('市')
  await expect(detail(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(searchBox(page)).toHaveValue('')
  await expect(detail(page)).toBeVisible()
})

test('the popup closes by its button, its cross, a press outside and Esc from anywhere', async ({
  page,
}) => {
  await openMore(page, '#q=%E5%B8%82')
  await expect(button(page)).toHaveAttribute('aria-expanded', 'true')
  await button(page).click()
  await expect(dialog(page)).toHaveCount(0)

  await button(page).click()
  await dialog(page).getByRole('button', { name: '关闭更多筛选' }).click()
  await expect(dialog(page)).toHaveCount(0)
  await expect(button(page)).toBeFocused()

  await button(page).click()
  await dialog(page).getByRole('heading', { name: '层级' }).click()
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  await expect(searchBox(page)).toHaveValue('市')

  await button(page).click()
  await page.getByRole('heading', { level: 1 }).click()
  await expect(dialog(page)).toHaveCount(0)
  await expect(searchBox(page)).toHaveValue('市')
})

test('when its part of the app cannot be fetched, it says so and can be tried again', async ({
  page,
}) => {
  await page.route('**/MoreFilters-*.js', (route) => route.abort())
  await page.goto('/')
  await waitForApp(page)
  await button(page).click()
  await expect(page.getByRole('alert')).toHaveText('更多筛选未能读取，请检查网络后再点一次。')
  await expect(dialog(page)).toHaveCount(0)
  await optionOf(page, '江苏省').click()
  await expectShown(page, 12)
})

for (const [width, height] of [
  [1366, 768],
  [1366, 625],
  [390, 844],
] as const) {
  test(`axe, no complaints, and all in reach at ${width}×${height}`, async ({ page }) => {
    const complaints = collectComplaints(page)
    await page.setViewportSize({ width, height })
    await openMore(page, '#region=320000&level=county')
    expect(await pageViolations(page)).toEqual([])
    const popup = await box(dialog(page))
    expect(popup.x).toBeGreaterThanOrEqual(0)
    expect(popup.x + popup.width).toBeLessThanOrEqual(width)
    expect(popup.y + popup.height).toBeLessThanOrEqual(height)
    const opener = await box(button(page))
    expect(popup.y).toBeGreaterThanOrEqual(opener.y + opener.height)
    await list(page, '申报单位').getByRole('option').last().scrollIntoViewIfNeeded()
    await expect(list(page, '申报单位').getByRole('option').last()).toBeInViewport()
    expect(complaints).toEqual([])
  })
}

test('two chips, the buttons and the status share one row of 38 px at 1366', async ({ page }) => {
  await page.goto('/')
  await waitForApp(page)
  await optionOf(page, '江苏省').click()
  await optionOf(page, '公共服务类').click()
  const bar = page.getByRole('region', { name: '筛选条件' })
  for (const name of ['清除筛选', '恢复初始视图', '撤销', '更多筛选', '多选', '复制文字']) {
    await expect(bar.getByRole('button', { name, exact: true })).toBeVisible()
  }
  expect((await box(bar)).height).toBeLessThanOrEqual(38)
  await page.setViewportSize({ width: 390, height: 844 })
  for (const each of await bar.getByRole('button').all()) {
    const { x, width } = await box(each)
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(390)
  }
  await expect(bar.getByText('显示 4 / 53 个案例', { exact: true })).toBeVisible()
})
