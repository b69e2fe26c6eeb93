import { expect, test, type Page } from '@playwright/test'
import { pageViolations } from './axe-check.ts'
import {
  box,
  breakdown,
  caseNumbers,
  categories,
  chips,
  detail,
  expectShown,
  optionOf,
  regions,
  tablePanel,
  tooltip,
  waitForApp,
} from './page-parts.ts'
import { expectScene, present } from './stage-parts.ts'

/** The titles behind a number as long as it is pointed at, and those that are kept. */
const shown = (page: Page) => page.getByRole('group', { name: / 个案例$/ })
const kept = (page: Page) => page.getByRole('dialog', { name: / 个案例$/ })
const segmentOf = (page: Page, row: string, at: number) =>
  page.locator('.stack-row').filter({ hasText: row }).locator('.stack-segment').nth(at)

const open = async (page: Page, hash = '') => {
  await page.goto(`/${hash}`)
  await waitForApp(page)
}

const overlaps = (
  a: { x: number; y: number; width: number; height: number },
  b: { x: number; y: number; width: number; height: number },
) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

test('the pointer on a bar shows the titles behind it, and can go to them', async ({ page }) => {
  await open(page)
  const bar = optionOf(page, '公共服务类')
  await bar.hover()
  await expect(shown(page)).toHaveAccessibleName('公共服务类：15 个案例')
  await expect(shown(page).getByRole('listitem')).toHaveCount(8)
  await expect(shown(page).getByRole('listitem').first()).toHaveText(
    '中央统战部在网站建设方面的实践',
  )
  await expect(shown(page).getByRole('button', { name: /^另有 7 个，/ })).toBeVisible()
  // Neither the number nor the names of its panel are covered, and a click still chooses.
  const place = await box(shown(page))
  expect(overlaps(place, await box(bar))).toBe(false)
  for (const name of await breakdown(page).locator('.bar-name').all())
    expect(overlaps(place, await box(name))).toBe(false)
  await shown(page).hover()
  await page.waitForTimeout(700)
  await expect(shown(page)).toBeVisible()
  await page.mouse.move(500, 20)
  await expect(shown(page)).toHaveCount(0)
  await bar.click()
  await expectShown(page, 15)
  await expect(shown(page)).toHaveCount(0)
})

test('Esc closes what is shown and nothing else', async ({ page }) => {
  await open(page, '#q=服务')
  await optionOf(page, '公共服务类').hover()
  await expect(shown(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(shown(page)).toHaveCount(0)
  await expect(chips(page)).toHaveCount(1)
})

test('a segment heeds the conditions as its figure does, and says what they leave out', async ({
  page,
}) => {
  await open(page, '#q=信息&category=公共服务类')
  const table = page.getByRole('table', { name: /（数据表）$/ })
  const figure = table
    .getByRole('row', { name: /^江苏省/ })
    .getByRole('cell')
    .first()
  const [count, base] = ((await figure.textContent()) ?? '').split(' / ').map(Number)
  await segmentOf(page, '江苏', 0).hover()
  await expect(shown(page)).toHaveAccessibleName(`江苏省，技术应用类：${count} 个案例`)
  await expect(shown(page)).toContainText(`其余 ${(base ?? 0) - (count ?? 0)} 个不符合筛选`)
  // One thing hangs there, not two.
  await expect(tooltip(page)).toHaveCount(0)
})

test('a mark keeps the titles: each opens its case, and closing it leads back', async ({
  page,
}) => {
  await open(page, '#region=320000&category=公共服务类')
  const mark = page.getByRole('button', { name: '显示 4 / 53 个案例：列出案例' })
  await mark.click()
  await expect(kept(page)).toHaveAccessibleName('地区：江苏省；类别：公共服务类：4 个案例')
  const titles = kept(page).getByRole('listitem').getByRole('button')
  await expect(titles).toHaveCount(4)
  await expect(titles.first()).toBeFocused()
  await page.mouse.move(500, 20)
  await page.waitForTimeout(700)
  await expect(kept(page)).toBeVisible()
  const title = (await titles.nth(1).textContent()) ?? ''
  await titles.nth(1).click()
  await expect(kept(page)).toHaveCount(0)
  await expect(detail(page).getByRole('heading', { name: title })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(detail(page)).toHaveCount(0)
  await expect(mark).toBeFocused()
})

test('what is shown can be kept, and 另有 n 个 shows all of them in the list', async ({ page }) => {
  await open(page)
  await optionOf(page, '公共服务类').hover()
  await shown(page).getByRole('button', { name: '保留' }).click()
  await expect(kept(page).getByRole('listitem').getByRole('button').first()).toBeFocused()
  await kept(page).getByRole('button', { name: '另有 7 个，在案例列表中只看这 15 个' }).click()
  await expect(kept(page)).toHaveCount(0)
  await expectShown(page, 15)
  await expect(chips(page)).toHaveText(/类别：公共服务类/)
  expect(await caseNumbers(page)).toHaveLength(15)
  await page.goBack()
  await expectShown(page, 53)
})

test('by keyboard in a list: Alt+↓ keeps, arrows move, Esc gives the focus back', async ({
  page,
}) => {
  await open(page)
  await categories(page).focus()
  await page.keyboard.press('ArrowDown')
  await expect(categories(page)).toHaveAttribute('aria-keyshortcuts', 'Alt+ArrowDown')
  await expect(shown(page)).toHaveAccessibleName('公共服务类：15 个案例')
  await expect(categories(page)).toBeFocused()
  await page.keyboard.press('Alt+ArrowDown')
  const titles = kept(page).getByRole('listitem').getByRole('button')
  await expect(titles.first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(titles.nth(1)).toBeFocused()
  await page.keyboard.press('End')
  await expect(titles.last()).toBeFocused()
  // Tab stays within.
  for (let i = 0; i < 4; i++) await page.keyboard.press('Tab')
  await expect(kept(page).locator(':focus')).toHaveCount(1)
  expect(await pageViolations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(kept(page)).toHaveCount(0)
  await expect(categories(page)).toBeFocused()
  // The active option is what it was, and nothing was chosen.
  await expectShown(page, 53)
  await page.keyboard.press('Space')
  await expectShown(page, 15)
})

test('regions are told by their tooltip; the key keeps the titles in its place', async ({
  page,
}) => {
  await open(page)
  await regions(page).focus()
  await expect(tooltip(page)).toContainText('中央国家机关')
  await page.waitForTimeout(700)
  await expect(shown(page)).toHaveCount(0)
  await page.keyboard.press('Alt+ArrowDown')
  await expect(kept(page)).toHaveAccessibleName('中央国家机关：17 个案例')
  await expect(tooltip(page)).toHaveCount(0)
})

test('cells, sums and heads of the matrix, and the classes of the map', async ({ page }) => {
  await open(page, '#tab=matrix')
  const grid = page.getByRole('grid')
  await grid.getByRole('gridcell', { name: /^江苏省，公共服务类/ }).hover()
  await expect(shown(page)).toHaveAccessibleName('江苏省，公共服务类：4 个案例')
  await grid.getByRole('rowheader', { name: /^浙江省/ }).hover()
  await expect(shown(page)).toHaveAccessibleName('浙江省：6 个案例')
  await grid.getByRole('gridcell', { name: /^吉林省，技术应用类/ }).focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(kept(page)).toHaveAccessibleName('吉林省，技术应用类：0 个案例')
  await expect(kept(page)).toContainText('名单中没有这样的案例')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^10–17：/ }).focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(kept(page)).toHaveAccessibleName('中央国家机关、北京市、江苏省：39 个案例')
})

test('a closed group of the list, by pointer and by key', async ({ page }) => {
  await open(page, '#group=region')
  await page.getByRole('button', { name: '全部收起' }).click()
  await tablePanel(page).locator('.group-count').nth(1).hover()
  await expect(shown(page)).toHaveAccessibleName('北京市：10 个案例')
  await page.keyboard.press('Escape')
  await page.locator('.group-cell').nth(2).focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(kept(page)).toHaveAccessibleName('辽宁省：2 个案例')
})

test('behind the options of 更多筛选, which stays open', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: '更多筛选' }).click()
  const more = page.getByRole('dialog', { name: '更多筛选' })
  await more.getByRole('option', { name: /^省级/ }).hover()
  await expect(shown(page)).toHaveAccessibleName('省级：13 个案例')
  await shown(page).getByRole('button', { name: '保留' }).click()
  await expect(kept(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(kept(page)).toHaveCount(0)
  await expect(page.locator('.more-filters')).toBeVisible()
})

test('a script that does not come is said, and can be asked for again', async ({ page }) => {
  await page.route('**/assets/BehindLayer-*.js', (route) => route.abort())
  await open(page)
  await optionOf(page, '公共服务类').hover()
  const said = page.getByRole('status').filter({ hasText: '这一部分未能读取' })
  await expect(said).toBeVisible()
  await page.unrouteAll()
  await said.getByRole('button', { name: '重试' }).click()
  await optionOf(page, '管理创新类').hover()
  await expect(shown(page)).toHaveAccessibleName('管理创新类：14 个案例')
})

test('in a frame titles lead to the page', async ({ page }) => {
  await page.goto('/#embed=overall')
  await page.getByRole('option', { name: /^公共服务类，/ }).hover()
  await expect(shown(page).getByRole('link').first()).toHaveAttribute('href', /case=2/)
  await expect(shown(page)).toContainText('另有 7 个')
  await expect(shown(page).getByRole('button', { name: /^另有/ })).toHaveCount(0)
})

test('on the stage titles are read, and Esc goes back to the scene', async ({ page }) => {
  await present(page)
  await page.keyboard.press('3')
  await expectScene(page, 3)
  await categories(page).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(kept(page)).toHaveAccessibleName('公共服务类：15 个案例')
  await expect(kept(page).getByRole('listitem')).toHaveCount(8)
  await expect(kept(page).getByRole('button')).toHaveText([''])
  await expect(kept(page).getByRole('button', { name: '关闭' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(kept(page)).toHaveCount(0)
  await expectScene(page, 3)
  await expect(categories(page)).toBeFocused()
})

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('a mark beside each bar keeps the titles; a tap on the bar chooses', async ({ page }) => {
    await open(page)
    const mark = breakdown(page).getByRole('button', { name: '公共服务类：列出案例' })
    const { width, height } = await box(mark)
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
    await mark.tap()
    await expect(kept(page)).toHaveAccessibleName('公共服务类：15 个案例')
    await expectShown(page, 53)
    await kept(page).getByRole('listitem').getByRole('button').nth(2).tap()
    await expect(detail(page)).toContainText('公共图书馆在政府公开信息整合服务方面的实践探索')
    await detail(page).getByRole('button', { name: '关闭详情' }).tap()
    await optionOf(page, '公共服务类').tap()
    await expectShown(page, 15)
    await expect(kept(page)).toHaveCount(0)
  })

  test('a finger held down on a segment shows its titles and chooses nothing', async ({ page }) => {
    await open(page)
    const segment = segmentOf(page, '江苏', 1)
    await segment.scrollIntoViewIfNeeded()
    const { x, y, width, height } = await box(segment)
    const touch = { x: x + width / 2, y: y + height / 2 }
    const session = await page.context().newCDPSession(page)
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [touch] })
    await expect(kept(page)).toHaveAccessibleName('江苏省，公共服务类：4 个案例')
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect(kept(page)).toBeVisible()
    await expectShown(page, 53)
  })
})
