import { expect, test, type Page } from '@playwright/test'
import { panelViolations } from './axe-check.ts'
import { breakdown, collectComplaints, expectShown, waitForApp } from './page-parts.ts'

const box = (page: Page) => page.getByRole('combobox', { name: '添加对比组' })
const choices = (page: Page) => page.getByRole('listbox', { name: '可添加的对比组' })
const groups = (page: Page) =>
  breakdown(page)
    .getByRole('list', { name: '对比组' })
    .getByRole('button', { name: /^移除对比组/ })
const figures = (page: Page) => breakdown(page).getByRole('table', { name: '各组的类别构成' })
const sentences = (page: Page) =>
  breakdown(page).getByRole('region', { name: '逐类对比' }).getByRole('listitem')

/** The tab is fetched when first shown, which takes a while on a busy machine. */
const openCompare = async (page: Page, fragment: string) => {
  await page.goto(`/#${fragment}`)
  await expect(box(page)).toBeVisible({ timeout: 15_000 })
}

const JIANGSU_ZHEJIANG = [
  '技术应用类：江苏省 7 / 12，浙江省 2 / 6（相差 5 个；案例总数相差 6 个）',
  '公共服务类：江苏省 4 / 12，浙江省 2 / 6（相差 2 个；案例总数相差 6 个）',
  '管理创新类：江苏省 1 / 12，浙江省 2 / 6（相差 1 个；案例总数相差 6 个）',
]

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
  await expect(breakdown(page)).toContainText(
    '技术应用类按其余 41 个案例的构成约 5.0 个，实际 7 个',
  )
  await box(page).fill('浙江')
  await choices(page).getByRole('option', { name: '浙江省', exact: true }).click()
  await expect(page).toHaveURL(/tab=compare&groups=320000,330000$/)
  await expect(sentences(page)).toHaveText(JIANGSU_ZHEJIANG)
  const rows = await figures(page)
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((one) => one.textContent)))
  expect(rows).toEqual([
    ['技术应用类'],
    ['江苏省', '', '7 / 12', '约 5.0'],
    ['浙江省', '', '2 / 6', '约 2.8'],
    ['公共服务类'],
    ['江苏省', '', '4 / 12', '约 3.2'],
    ['浙江省', '', '2 / 6', '约 1.7'],
    ['管理创新类'],
    ['江苏省', '', '1 / 12', '约 3.8'],
    ['浙江省', '', '2 / 6', '约 1.5'],
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
  await expect(sentences(page)).toHaveText(JIANGSU_ZHEJIANG)
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
  await expect(breakdown(page)).toContainText(
    '地方 36 个案例，其中东北 5 个；两组有包含关系，不作差。',
  )
  await expect(sentences(page).first()).toHaveText('技术应用类：地方 16 / 36，其中东北 1 / 5')
  await expect(page.getByRole('status').filter({ hasText: '对比 2 组：东北、地方' })).toHaveCount(1)

  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('button', { name: '全部移除' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(groups(page)).toHaveCount(0)
  await expect(box(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(sentences(page).first()).toHaveText(
    '技术应用类：中央国家机关 8 / 17，地方 16 / 36（相差 8 个；案例总数相差 19 个）',
  )
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
    '江苏省 12 个案例，其中 3 个也属于“县级”（共 11 个）；两组有重合，不作差。',
  )
  // Another filter of the view changes nothing here.
  await page.getByRole('button', { name: '清除筛选' }).click()
  await expectShown(page, 53)
  await expect(groups(page)).toHaveCount(2)
  await expect(sentences(page).first()).toHaveText(
    /^技术应用类：江苏省 7 \/ 12，“县级” \d+ \/ 11（(?:其中 \d+ 个两组共有|无共有)）$/,
  )
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
  await expect(sentences(page).first()).toHaveText(
    '技术应用类：中央国家机关 8 / 17，江苏省 7 / 12（相差 1 个；案例总数相差 5 个）',
  )
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
  await expect(sentences(page)).toHaveCount(3)
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
  const take = breakdown(page).getByRole('group', { name: '带走对比结果' })
  await take.getByRole('button', { name: '复制文字' }).click()
  await expect(page.getByRole('status').filter({ hasText: '已复制：对比的文字' })).toHaveCount(1)
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain(`${JIANGSU_ZHEJIANG.join('；')}。`)
  expect(text).toContain('技术应用类按其余 41 个案例的构成约 5.0 个，实际 7 个')
  expect(text).toContain('非抽样，不据此推断优劣')
  expect(text).not.toMatch(/[\n%]/)

  await take.getByRole('button', { name: '复制表格' }).click()
  await expect(page.getByRole('status').filter({ hasText: '已复制：对比表格' })).toHaveCount(1)
  const table = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (await item?.getType(type))?.text()
    return { text: await read('text/plain'), html: await read('text/html') }
  })
  expect(table.text?.split('\n').slice(0, 3)).toEqual([
    '类别\t江苏省（个）\t江苏省按其余构成（约）\t浙江省（个）\t浙江省按其余构成（约）\t名单全部（个）',
    '技术应用类\t7\t5\t2\t2.8\t24',
    '公共服务类\t4\t3.2\t2\t1.7\t15',
  ])
  expect(table.html).toMatch(/<table[\s\S]*<td>技术应用类<\/td><td>7<\/td>/)
})

for (const [width, height] of [
  [1366, 768],
  [1366, 625],
  [390, 844],
] as const) {
  test(`at ${width}×${height} four groups fit or scroll inside the panel`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openCompare(page, 'tab=compare&groups=320000,330000,east,central')
    await expect(sentences(page)).toHaveCount(3)
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0)
    await breakdown(page).getByText('不据此推断优劣').scrollIntoViewIfNeeded()
    await expect(breakdown(page).getByText('不据此推断优劣')).toBeInViewport()
    await expect(breakdown(page).getByRole('button', { name: '复制表格' })).toBeVisible()
    expect(await panelViolations(page)).toEqual([])
  })
}
