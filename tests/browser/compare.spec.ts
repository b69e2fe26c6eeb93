import { expect, test, type Page } from '@playwright/test'
import { panelViolations } from './axe-check.ts'
import {
  breakdown,
  caseNumbers,
  chips,
  collectComplaints,
  expectShown,
  mapPanel,
  optionOf,
  waitForApp,
} from './page-parts.ts'

const box = (page: Page) => page.getByRole('combobox', { name: '添加对比组' })
const choices = (page: Page) => page.getByRole('listbox', { name: '可添加的对比组' })
const groups = (page: Page) =>
  breakdown(page)
    .getByRole('list', { name: '对比组' })
    .getByRole('button', { name: /^移除对比组/ })
const figures = (page: Page) => breakdown(page).getByRole('table', { name: '各组的类别构成' })
/** What differs most in each group, above the bars; the rest of what is said, below them. */
const sentences = (page: Page) =>
  breakdown(page).getByRole('list', { name: '各组与参照' }).getByRole('listitem')
const moreSentences = (page: Page) =>
  breakdown(page).getByRole('list', { name: '各组其余各项' }).getByRole('listitem')
const reference = (page: Page) => breakdown(page).getByLabel('参照：与什么比')

/** The tab is fetched when first shown, which takes a while on a busy machine. */
const openCompare = async (page: Page, fragment: string) => {
  await page.goto(`/#${fragment}`)
  await expect(box(page)).toBeVisible({ timeout: 15_000 })
}

const JIANGSU =
  'A 江苏省 技术应用类 7 / 12；按其余地方 24 个案例的构成约 4.5 个，多 2.5 个；若其中 2 个属别类，差别即不足 1 个；3 个，即反转。'
const ZHEJIANG =
  'B 浙江省 按其余地方 30 个案例的构成，基本一致：技术应用类 2 / 6（约 2.8 个），公共服务类 2 / 6（约 2.0 个），管理创新类 2 / 6（约 1.2 个）。'

test('by mouse: two provinces side by side, on one scale and in sentences', async ({ page }) => {
  const complaints = collectComplaints(page)
  await page.goto('/')
  await waitForApp(page)
  await breakdown(page).getByRole('tab', { name: '对比' }).click()
  await expect(breakdown(page)).toContainText('选两到四组，并排看类别构成')
  expect(await panelViolations(page)).toEqual([])

  await box(page).fill('江苏')
  await choices(page).getByRole('option', { name: '江苏省', exact: true }).click()
  await expect(box(page)).toBeFocused()
  await expect(breakdown(page)).toContainText('再添加一组')
  await expect(sentences(page)).toHaveText([JIANGSU])
  await box(page).fill('浙江')
  await choices(page).getByRole('option', { name: '浙江省', exact: true }).click()
  await expect(page).toHaveURL(/tab=compare&groups=320000,330000$/)
  await expect(sentences(page)).toHaveText([JIANGSU, ZHEJIANG])
  await expect(moreSentences(page)).toHaveText([
    'A 江苏省 管理创新类 1 / 12；约 3.5 个，少 2.5 个；若另有 2 个属此类，差别即不足 1 个；3 个，即反转。基本一致：公共服务类 4 / 12（约 4.0 个）。',
  ])
  const rows = await figures(page)
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((one) => one.textContent)))
  expect(rows).toEqual([
    ['技术应用类', 'A 江苏省', '', '7 / 12', '约 4.5'],
    ['B 浙江省', '', '2 / 6', '约 2.8'],
    ['公共服务类', 'A 江苏省', '', '4 / 12', '约 4.0'],
    ['B 浙江省', '', '2 / 6', '约 2.0'],
    ['管理创新类', 'A 江苏省', '', '1 / 12', '约 3.5'],
    ['B 浙江省', '', '2 / 6', '约 1.2'],
  ])
  await expect(breakdown(page)).toContainText('江苏省、浙江省：已列出')
  await expect(breakdown(page)).toContainText('名单全量描述，非抽样，不据此推断优劣')
  await expect(breakdown(page)).not.toContainText('%')
  expect(await panelViolations(page)).toEqual([])

  // The bars share one scale: a case is as long in every row.
  const bars = await breakdown(page)
    .locator('.compare-picture svg path')
    .evaluateAll((paths) => paths.map((path) => path.getBoundingClientRect().width))
  const widest = Math.max(...bars)
  for (const cases of [12, 6, 7, 4, 2, 1]) {
    expect(bars.some((width) => Math.abs(width - (widest * cases) / 12) < 1.5)).toBe(true)
  }

  await groups(page).first().click()
  await expect(groups(page)).toHaveCount(1)
  await expect(box(page)).toBeFocused()
  await page.goBack()
  await expect(sentences(page)).toHaveText([JIANGSU, ZHEJIANG])
  expect(complaints).toEqual([])
})

test('by keyboard alone: groups are found, refused with the reason, added and removed', async ({
  page,
}) => {
  await openCompare(page, 'tab=compare')
  await box(page).focus()
  await page.keyboard.press('ArrowDown')
  const active = () =>
    page.evaluate(() => {
      const id = document.activeElement?.getAttribute('aria-activedescendant')
      return id ? document.getElementById(id)?.getAttribute('aria-label') : null
    })
  expect(await active()).toBe('当前筛选，当前未设筛选')
  await page.keyboard.type('中部')
  await page.keyboard.press('ArrowDown')
  expect(await active()).toBe('中部，6 个省份本部分均未列出，无法对比')
  await page.keyboard.press('Enter')
  await expect(groups(page)).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(choices(page)).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(box(page)).toHaveValue('')

  await page.keyboard.type('东北')
  await page.keyboard.press('Enter')
  await expect(breakdown(page)).toContainText('东北：3 个省份中 3 个列出')
  await page.keyboard.type('地方')
  await page.keyboard.press('ArrowDown')
  expect(await active()).toBe('地方，34 个省级地区中 7 个列出')
  await page.keyboard.press('Enter')
  await expect(breakdown(page)).toContainText('地方 36 个案例，其中东北 5 个。')
  await expect(sentences(page).first()).toContainText(
    'A 东北 技术应用类 1 / 5；按其余全部 48 个案例的构成约 2.4 个，少 1.4 个',
  )
  await expect(page.getByRole('status').filter({ hasText: '对比 2 组：东北、地方' })).toHaveCount(1)

  await page.keyboard.press('Shift+Tab')
  await expect(reference(page)).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('button', { name: '全部移除' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(groups(page)).toHaveCount(0)
  await expect(box(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(sentences(page).first()).toHaveText(
    'A 中央国家机关 公共服务类 3 / 17；按其余全部 36 个案例的构成约 5.7 个，少 2.7 个；若另有 2 个属此类，差别即不足 1 个；3 个，即反转。',
  )
})

test('what groups are compared with is chosen in plain words, and stays in the address', async ({
  page,
}) => {
  const complaints = collectComplaints(page)
  await openCompare(page, 'tab=compare&groups=320000,330000')
  await expect(reference(page).getByRole('option')).toHaveText([
    '其余地方',
    '其余全部',
    '全部',
    '地方',
    '中央国家机关',
    '东部',
    '东北',
    '江苏省',
    '浙江省',
  ])
  await expect(reference(page).getByRole('option', { selected: true })).toHaveText('其余地方')
  await reference(page).selectOption('中央国家机关')
  await expect(page).toHaveURL(/groups=320000,330000&against=central$/)
  await expect(sentences(page).first()).toContainText(
    '管理创新类 1 / 12；按中央国家机关 17 个案例的构成约 4.2 个，少 3.2 个；若另有 3 个属此类',
  )
  await reference(page).selectOption('全部')
  await expect(sentences(page).first()).toContainText('按全部 53 个案例（含本组 12 个）的构成约')
  await reference(page).selectOption('浙江省')
  await expect(sentences(page)).toHaveText([
    'A 江苏省 技术应用类 7 / 12；按浙江省 6 个案例的构成约 4.0 个，多 3.0 个；若其中 3 个属别类，差别即不足 1 个；4 个，即反转。',
    'B 浙江省 就是参照：技术应用类 2 / 6，公共服务类 2 / 6，管理创新类 2 / 6。',
  ])
  await page.goBack()
  await expect(reference(page).getByRole('option', { selected: true })).toHaveText('全部')
  expect(await panelViolations(page)).toEqual([])

  // Inside an area its own rest is offered, and by any other dimension.
  await openCompare(page, 'area=320000&tab=compare&groups=320500')
  await reference(page).selectOption('江苏省其余')
  await expect(page).toHaveURL(/against=rest,320000$/)
  await breakdown(page).getByLabel('按哪个维度分项').selectOption('层级')
  // The panel is called by what it breaks down by.
  await expect(page.getByRole('list', { name: '各组与参照' }).getByRole('listitem')).toContainText(
    '县级 3 / 5；按江苏省其余 7 个案例的构成约 0.0 个，多 3.0 个；若其中 3 个属别类，差别即不足 1 个。',
  )
  expect(complaints).toEqual([])
})

test('a bar shows just the cases behind it in the list, by mouse and by keyboard', async ({
  page,
}) => {
  await openCompare(page, 'level=county&tab=compare&groups=320000,330000')
  const bar = (name: string) => figures(page).getByRole('button', { name, exact: true })
  // Resting on it shows their titles.
  await bar('只看江苏省、管理创新类的 1 个案例').hover()
  const titles = page.locator('.behind')
  await expect(titles).toContainText('江苏省，管理创新类')
  await expect(titles.locator('.behind-title')).toHaveCount(1)
  await bar('只看江苏省、管理创新类的 1 个案例').click()
  await expect(titles).toHaveCount(0)
  await expectShown(page, 1)
  expect(await caseNumbers(page)).toHaveLength(1)
  await expect(chips(page)).toHaveCount(2)
  await bar('只看浙江省、公共服务类的 2 个案例').press('Enter')
  await expectShown(page, 2)
  // What is compared stays as it is.
  await expect(sentences(page)).toHaveText([JIANGSU, ZHEJIANG])
})

test('groups are marked by letters on the map and in the list, where they are spoken too', async ({
  page,
}) => {
  await openCompare(page, 'tab=compare&groups=320500,east,central')
  const jiangsu = optionOf(page, '江苏省')
  await expect(jiangsu).toHaveAccessibleName(
    '江苏省，12 个案例，含对比组 A（苏州市），属对比组 B（东部）',
  )
  await expect(jiangsu.locator('.group-letter')).toHaveText(['A', 'B'])
  await expect(optionOf(page, '中央国家机关')).toHaveAccessibleName(
    '中央国家机关，17 个案例，属对比组 C（中央国家机关）',
  )
  await expect(optionOf(page, '河北省').locator('.group-letter')).toHaveCount(0)
  // 北京, 上海, 江苏, 浙江; what the list says nothing of is not marked.
  await expect(mapPanel(page).locator('.group-badge')).toHaveText(['B', 'B', 'AB', 'B'])
  await expect(mapPanel(page).locator('.tile')).toContainText('C')
  await breakdown(page).getByRole('tab', { name: '总体' }).click()
  await expect(mapPanel(page).locator('.group-letter')).toHaveCount(0)
  await expect(jiangsu).toHaveAccessibleName('江苏省，12 个案例')
})

test('the current filter is a group of its own, and stays one in a shared address', async ({
  page,
  context,
}) => {
  await openCompare(page, 'level=county&tab=compare&groups=320000')
  await expectShown(page, 11)
  await box(page).click()
  await choices(page).getByRole('option', { name: '当前筛选：“县级”', exact: true }).click()
  await expect(breakdown(page)).toContainText(
    '江苏省 12 个案例，其中 3 个也属于“县级”（共 11 个）。',
  )
  // Another filter of the view changes nothing here.
  await page.getByRole('button', { name: '清除筛选' }).click()
  await expectShown(page, 53)
  await expect(groups(page)).toHaveCount(2)
  await expect(sentences(page).nth(1)).toHaveText(/^B “县级” .*\s\d+\s\/\s11/)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(sentences(other)).toHaveText(await sentences(page).allTextContents())
})

test('from the table: a group of the list is added, and says when it cannot be', async ({
  page,
}) => {
  await page.goto('/#group=region')
  await waitForApp(page)
  await page.getByRole('button', { name: '把中央国家机关加入对比' }).click()
  await expect(page).toHaveURL(/group=region&tab=compare&groups=central$/)
  await page.getByRole('button', { name: '把江苏省加入对比' }).click()
  await expect(sentences(page)).toHaveText([/^A 中央国家机关 /, /^B 江苏省 /])
  const taken = page.getByRole('button', { name: '把江苏省加入对比，不可用：已在对比中' })
  await expect(taken).toHaveAttribute('aria-disabled', 'true')
  // The button is within reach of the keyboard from the row that has the focus.
  await page.getByRole('treegrid').getByRole('gridcell').first().focus()
  await page.keyboard.press('Tab')
  await expect(page.locator('.group-compare').first()).toBeFocused()
})

test('what the list does not cover is shown with its reason, from the address too', async ({
  page,
}) => {
  await openCompare(page, 'tab=compare&groups=130000,320000,110000')
  await expect(breakdown(page)).toContainText(
    '河北省：本部分未列出，是否有案例，名单未说明，无法对比',
  )
  await expect(sentences(page)).toHaveText([/^B 江苏省 /, /^C 北京市 /])
  await expect(figures(page)).not.toContainText('河北')
  await openCompare(page, 'tab=compare&groups=rubbish,320000')
  await page.reload()
  await expect(page.getByText('对比组“rubbish”')).toBeVisible()
  await expect(groups(page)).toHaveCount(1)
})

test('复制文字 and 复制表格 give what can be pasted into a report and a spreadsheet', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openCompare(page, 'tab=compare&groups=320000,330000')
  await page.getByRole('button', { name: '复制文字' }).click()
  await expect(page.getByRole('status').filter({ hasText: '已复制：' })).toHaveCount(1)
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain('对比类别构成（按名单全部 53 个案例计）。江苏省：技术应用类 7 / 12；')
  expect(text).toContain('若其中 2 个属别类，差别即不足 1 个；3 个，即反转')
  expect(text).toContain('非抽样，不据此推断优劣')
  expect(text).not.toMatch(/[\n%]/)

  await breakdown(page).getByRole('button', { name: '复制表格' }).click()
  await expect(page.getByRole('status').filter({ hasText: '已复制：对比表格' })).toHaveCount(1)
  const table = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (await item?.getType(type))?.text()
    return { text: await read('text/plain'), html: await read('text/html') }
  })
  expect(table.text?.split('\n').slice(0, 3)).toEqual([
    '类别\t江苏省（个）\t江苏省若同其余地方（约）\t浙江省（个）\t浙江省若同其余地方（约）\t名单全部（个）',
    '技术应用类\t7\t4.5\t2\t2.8\t24',
    '公共服务类\t4\t4\t2\t2\t15',
  ])
  expect(table.html).toMatch(/<table[\s\S]*<td>技术应用类<\/td><td>7<\/td>/)
})

for (const groups of ['320000,330000', '320000,330000,110000', '320000,330000,east,central']) {
  const count = groups.split(',').length
  test(`at 1366×625 what differs most in ${count} groups is read without scrolling`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1366, height: 625 })
    await openCompare(page, `tab=compare&groups=${groups}`)
    await expect(sentences(page)).toHaveCount(count)
    for (const sentence of await sentences(page).all()) {
      await expect(sentence).toBeInViewport({ ratio: 1 })
    }
    // Beginning with their bars.
    await expect(figures(page).locator('tbody tr').nth(1)).toBeInViewport({ ratio: 1 })
  })
}

for (const [width, height] of [
  [1366, 768],
  [1366, 625],
  [390, 844],
] as const) {
  test(`at ${width}×${height} four groups fit or scroll inside the panel`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openCompare(page, 'tab=compare&groups=320000,330000,east,central')
    await expect(sentences(page)).toHaveCount(4)
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0)
    await breakdown(page).getByText('不据此推断优劣').scrollIntoViewIfNeeded()
    await expect(breakdown(page).getByText('不据此推断优劣')).toBeInViewport()
    await expect(breakdown(page).getByRole('button', { name: '复制表格' })).toBeVisible()
    expect(await panelViolations(page)).toEqual([])
  })
}
