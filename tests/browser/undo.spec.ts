import { expect, test, type Page } from '@playwright/test'
import {
  chips,
  clearFilters,
  detail,
  expectShown,
  mapPanel,
  optionOf,
  searchBox,
  waitForApp,
} from './page-parts.ts'

const undo = (page: Page) => page.getByRole('button', { name: '撤销', exact: true })
const redo = (page: Page) => page.getByRole('button', { name: '重做', exact: true })
const reset = (page: Page) => page.getByRole('button', { name: '恢复初始视图', exact: true })
const drawings = (page: Page) => page.getByRole('radiogroup', { name: '画法' })
const drawing = (page: Page, name: string) =>
  drawings(page).getByRole('radio', { name, exact: true })
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true })
const entries = (page: Page) => page.evaluate(() => window.history.length)
const hash = (page: Page) => new URL(page.url()).hash

async function openAt(page: Page, fragment = '') {
  await page.goto(`/${fragment}`)
  await waitForApp(page)
}

/** Each is one thing that a person chooses. */
const CHOICES: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['a region', (page) => optionOf(page, '江苏省').click()],
  ['one more', (page) => optionOf(page, '浙江省').click({ modifiers: ['Control'] })],
  ['a category', (page) => optionOf(page, '公共服务类').click()],
  [
    'a level',
    async (page) => {
      await page.getByRole('button', { name: '更多筛选' }).click()
      await optionOf(page, '地市级').click()
    },
  ],
  [
    'an organisation',
    async (page) => {
      await page.getByRole('searchbox', { name: '搜索申报单位' }).fill('市民卡')
      await page.getByRole('searchbox', { name: '搜索申报单位' }).fill('国民经济')
      await page.getByRole('option', { name: /^南京市国民经济/ }).click()
      await page.keyboard.press('Escape')
    },
  ],
  ['a condition less', (page) => chips(page).last().click()],
  ['no condition', (page) => clearFilters(page).click()],
  ['a region again', (page) => optionOf(page, '江苏省').click()],
  ['an area', (page) => page.getByRole('button', { name: '进入江苏省' }).click()],
  [
    'a metric',
    async (page) => {
      await page.getByRole('combobox', { name: '指标' }).selectOption({ label: '公共服务类占比' })
    },
  ],
  ['a drawing', (page) => drawings(page).getByText('气泡').click()],
  ['a tab', (page) => tab(page, '矩阵').click()],
  ['groups', (page) => page.getByRole('radio', { name: '类别', exact: true }).check()],
  ['a case', (page) => page.locator('button[data-case="41"]').click()],
]

test('every choice is one entry of the history; back and forward restore each view', async ({
  page,
}) => {
  await openAt(page)
  const before = await entries(page)
  const addresses = [hash(page)]
  for (const [name, choose] of CHOICES) {
    await choose(page)
    await expect.poll(() => hash(page), name).not.toBe(addresses.at(-1))
    addresses.push(hash(page))
    expect(await entries(page), name).toBe(before + addresses.length - 1)
  }
  const last = addresses.length - 1
  expect(addresses[last]).toContain('area=320000')

  for (let at = last - 1; at >= 0; at--) {
    await page.goBack()
    await expect.poll(() => hash(page)).toBe(addresses[at])
  }
  await expectShown(page, 53)
  await expect(page.getByText('未设筛选：', { exact: false })).toBeVisible()
  await expect(drawing(page, '地图')).toBeChecked()
  await expect(tab(page, '总体')).toHaveAttribute('aria-selected', 'true')
  await expect(reset(page)).toHaveCount(0)

  for (let at = 1; at <= last; at++) {
    await page.goForward()
    await expect.poll(() => hash(page)).toBe(addresses[at])
  }
  await expect(mapPanel(page).getByRole('navigation', { name: '所在地区' })).toContainText('江苏省')
  await expect(drawing(page, '气泡')).toBeChecked()
  await expect(tab(page, '矩阵')).toHaveAttribute('aria-selected', 'true')
  // The area of a circle is a number of cases; the share waits for a map that can show it.
  await expect(page.getByRole('combobox', { name: '指标' }).locator(':checked')).toHaveText(
    '案例数',
  )
  expect(hash(page)).toContain('metric=share')
  await expect(page.getByRole('treegrid', { name: '案例列表' })).toBeVisible()
  await expect(detail(page)).toContainText('市民卡')
})

test('typing, sorting and ways to draw the bars take the place of the entry at hand', async ({
  page,
}) => {
  await openAt(page)
  const before = await entries(page)
  await searchBox(page).pressSequentially('市民')
  await page.getByRole('columnheader', { name: '案例', exact: true }).getByRole('button').click()
  await page.getByRole('radio', { name: '百分比' }).check()
  await page.getByRole('combobox', { name: '排列' }).selectOption({ label: '按公共服务类数' })
  await expect.poll(() => hash(page)).toContain('stack=share')
  expect(await entries(page)).toBe(before)
  await expect(undo(page)).toHaveCount(0)
})

test('撤销 and 重做 go where back and forward go, and only where there is something', async ({
  page,
}) => {
  await openAt(page)
  await expect(undo(page)).toHaveCount(0)
  await expect(redo(page)).toHaveCount(0)
  await optionOf(page, '江苏省').click()
  await optionOf(page, '公共服务类').click()
  await expectShown(page, 4)
  await expect(undo(page)).not.toHaveAttribute('aria-disabled')
  await expect(redo(page)).toHaveAttribute('aria-disabled', 'true')

  await undo(page).click()
  await expectShown(page, 12)
  await expect(redo(page)).not.toHaveAttribute('aria-disabled')
  await undo(page).click()
  await expectShown(page, 53)
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'true')
  await undo(page).click({ force: true })
  await expectShown(page, 53)

  await redo(page).click()
  await expectShown(page, 12)
  await page.goForward()
  await expectShown(page, 4)
  await expect(redo(page)).toHaveAttribute('aria-disabled', 'true')
  await page.goBack()
  await expect(redo(page)).not.toHaveAttribute('aria-disabled')

  // Another choice ends what could be done again.
  await optionOf(page, '管理创新类').click()
  await expectShown(page, 1)
  await expect(redo(page)).toHaveAttribute('aria-disabled', 'true')
})

test('撤销 and 重做 by keyboard keep the focus', async ({ page }) => {
  await openAt(page)
  await optionOf(page, '江苏省').click()
  await undo(page).focus()
  await page.keyboard.press('Enter')
  await expectShown(page, 53)
  await expect(undo(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(redo(page)).toBeFocused()
  await page.keyboard.press('Space')
  await expectShown(page, 12)
  await expect(redo(page)).toBeFocused()
})

test('what was opened and closed leaves nothing to undo', async ({ page }) => {
  await openAt(page)
  const before = await entries(page)
  await page.locator('button[data-case="2"]').click()
  await expect(undo(page)).not.toHaveAttribute('aria-disabled')
  await page.getByRole('button', { name: '关闭详情' }).click()
  await expect(detail(page)).toHaveCount(0)
  await expect(undo(page)).toHaveCount(0)

  // The next choice takes the place of the entry that shows what the first one shows.
  await optionOf(page, '江苏省').click()
  await expect.poll(() => hash(page)).toBe('#region=320000')
  expect(await entries(page)).toBe(before + 1)
  await page.goBack()
  await expectShown(page, 53)
  await page.goForward()
  await expectShown(page, 12)
})

test('after a reload what lies behind can be undone, what lies ahead is not promised', async ({
  page,
}) => {
  await openAt(page)
  await optionOf(page, '江苏省').click()
  await optionOf(page, '公共服务类').click()
  await optionOf(page, '管理创新类').click()
  await undo(page).click()
  await expectShown(page, 4)
  await page.reload()
  await waitForApp(page)
  await expectShown(page, 4)
  await expect(redo(page)).toHaveAttribute('aria-disabled', 'true')
  await undo(page).click()
  await expectShown(page, 12)
  await redo(page).click()
  await expectShown(page, 4)
  await undo(page).click()
  await undo(page).click()
  await expectShown(page, 53)
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'true')
})

test('a page opened by a link offers no way back beyond it', async ({ page }) => {
  await page.goto('about:blank')
  await openAt(page, '#region=320000')
  await expect(undo(page)).toHaveCount(0)
  await optionOf(page, '公共服务类').click()
  await undo(page).click()
  await expectShown(page, 12)
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'true')
})

test('an address written by hand is a step like any other', async ({ page }) => {
  await openAt(page)
  await optionOf(page, '江苏省').click()
  await page.evaluate(() => {
    window.location.hash = '#region=330000'
  })
  await expectShown(page, 6)
  await undo(page).click()
  await expectShown(page, 12)
  await undo(page).click()
  await expectShown(page, 53)
  await redo(page).click()
  await redo(page).click()
  await expectShown(page, 6)
  await expect(redo(page)).toHaveAttribute('aria-disabled', 'true')
})

test('恢复初始视图 brings back everything, and can itself be undone', async ({ page }) => {
  const fragment = `#area=320000&category=${encodeURIComponent('公共服务类')}&tab=matrix&map=bubbles`
  await page.goto(`/${fragment}`)
  const inArea = page.getByText('显示 4 / 12 个案例（江苏省；名单共 53）', { exact: true })
  await expect(inArea).toBeVisible()
  await reset(page).focus()
  await page.keyboard.press('Enter')
  await expectShown(page, 53)
  expect(hash(page)).toBe('')
  await expect(drawing(page, '地图')).toBeChecked()
  await expect(tab(page, '总体')).toHaveAttribute('aria-selected', 'true')
  await expect(reset(page)).toHaveCount(0)
  // The button is gone; the focus is still where it was.
  await expect(page.getByRole('region', { name: '筛选条件' }).locator(':focus')).toHaveCount(1)

  await undo(page).click()
  await expect(inArea).toBeVisible()
  expect(hash(page)).toBe(fragment)
  await expect(drawing(page, '气泡')).toBeChecked()
  await expect(tab(page, '矩阵')).toHaveAttribute('aria-selected', 'true')
})

test('恢复初始视图 is there for whatever is not as at first, 清除筛选 for filters only', async ({
  page,
}) => {
  await openAt(page)
  await expect(reset(page)).toHaveCount(0)
  await page.getByRole('columnheader', { name: '案例', exact: true }).getByRole('button').click()
  await expect(reset(page)).toBeVisible()
  await expect(clearFilters(page)).toHaveCount(0)
  await reset(page).click()
  await expect(reset(page)).toHaveCount(0)
  await expect(page.getByRole('columnheader', { name: '序号' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
})
