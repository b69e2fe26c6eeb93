import { expect, test, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import type { MapFile } from '../../src/domain/index.ts'
import {
  breakdown,
  box,
  caseNumbers,
  categories,
  chips,
  clearFilters,
  expectSaid,
  expectShown,
  mapLabel,
  mapPanel,
  option,
  optionOf,
  regions,
  tablePanel,
  tooltip,
  unfold,
  waitForApp,
} from './page-parts.ts'

const OF_JIANGSU = [36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47]

/** Short names and figures of the regions as the map prints them, the tile apart. */
const mapFigures = (page: Page) => page.locator('.map-label:visible').allTextContents()

/** A point of the window on the drawn shape of a unit, clear of labels. */
async function pointOnShape(page: Page, adcode: string) {
  const map = JSON.parse(readFileSync('public/maps/cn.json', 'utf8')) as MapFile
  const unit = map.features.find(({ properties }) => properties.adcode === adcode)
  const [x, y] = unit?.properties.anchor ?? [0, 0]
  const reach = unit?.properties.reach ?? 0
  return page.evaluate(
    ([ax, ay, r]) => {
      const overlay = document.querySelector('.map-overlay')
      const [x0 = 0, y0 = 0, w = 1, h = 1] =
        overlay?.getAttribute('viewBox')?.split(' ').map(Number) ?? []
      const stage = overlay?.getBoundingClientRect() ?? new DOMRect()
      for (const shift of [0, 0.4, -0.4, 0.8, -0.8]) {
        const point = {
          x: stage.left + ((ax - x0) / w) * stage.width,
          y: stage.top + ((ay + shift * r - y0) / h) * stage.height,
        }
        if (document.elementFromPoint(point.x, point.y)?.closest('.map-shapes')) return point
      }
      throw new Error('A label covers the shape')
    },
    [x, y, reach] as const,
  )
}

/** Takes the pointer off everything that answers to it. */
async function leaveMap(page: Page) {
  await page.mouse.move(500, 20)
  await expect(tooltip(page)).toHaveCount(0)
}

test('the plain view: names, options and figures of every part', async ({ page }) => {
  await page.goto('/')
  await expectShown(page, 53)
  await waitForApp(page)
  for (const region of [mapPanel(page), breakdown(page), tablePanel(page)]) {
    await expect(region).toBeVisible()
  }
  await expect(regions(page)).toHaveAttribute('aria-multiselectable', 'true')
  await expect(categories(page)).toHaveAttribute('aria-multiselectable', 'true')
  await expect(categories(page).getByRole('option')).toHaveCount(3)
  await unfold(page)
  for (const name of [
    '中央国家机关，17 个案例',
    '北京市，10 个案例',
    '辽宁省，2 个案例',
    '吉林省，1 个案例',
    '黑龙江省，2 个案例',
    '上海市，3 个案例',
    '江苏省，12 个案例',
    '浙江省，6 个案例',
    '河北省，本部分未列出',
    '台湾省，本部分未列出',
    '技术应用类，24 个案例',
    '公共服务类，15 个案例',
    '管理创新类，14 个案例',
  ]) {
    await expect(option(page, name)).toHaveCount(1)
  }
  await expect(regions(page).getByRole('option')).toHaveCount(35)
  await expect(regions(page).getByRole('option', { name: /，本部分未列出$/ })).toHaveCount(27)
  await expect(mapPanel(page)).toContainText(
    '53 个案例按申报单位所在地计：地方 36 个（含中央驻地方单位 2 个），中央 17 个',
  )
  await expect(mapPanel(page)).toContainText(
    '边界数据：天地图（2024 年 5 月）· 示意图，不作划界依据',
  )
  expect((await mapFigures(page)).toSorted()).toEqual(
    ['黑龙江 2', '吉林 1', '辽宁 2', '北京 10', '江苏 12', '上海 3', '浙江 6'].toSorted(),
  )
})

test('what the list does not cover is never shown as zero', async ({ page }) => {
  await page.goto('/')
  await waitForApp(page)
  await unfold(page)
  const unlisted = regions(page).getByRole('option', { name: '河北省，本部分未列出' })
  await expect(unlisted).not.toContainText('0')
  await unlisted.hover()
  await expect(tooltip(page)).toContainText('本部分未列出')
  await expect(tooltip(page)).toContainText('是否有案例，名单未说明')
  await expect(tooltip(page)).not.toContainText('0')
  const legend = mapPanel(page).getByRole('group', { name: /^图例/ }).getByRole('listitem')
  expect((await legend.allTextContents()).toSorted()).toEqual(
    // Only what occurs is explained.
    ['1', '2', '3–5', '6–9', '10–17'].concat('本部分未列出').toSorted(),
  )
  await expect(page.getByText(/第 ?\d+ ?位|排名第/)).toHaveCount(0)
})

test('江苏省 in the list: the other views follow, the map keeps its figures', async ({ page }) => {
  await page.goto('/')
  const before = await mapFigures(page)
  await option(page, '江苏省，12 个案例').click()
  await expectShown(page, 12)
  await expect(option(page, '江苏省，12 个案例')).toHaveAttribute('aria-selected', 'true')
  await expect(option(page, '北京市，10 个案例')).toHaveAttribute('aria-selected', 'false')
  await expect(option(page, '技术应用类，7 个案例，共 24 个')).toBeVisible()
  await expect(option(page, '公共服务类，4 个案例，共 15 个')).toContainText('4 / 15')
  await expect(option(page, '管理创新类，1 个案例，共 14 个')).toBeVisible()
  expect(await caseNumbers(page)).toEqual(OF_JIANGSU)
  await expect(tablePanel(page)).toContainText('12 / 53 个案例')
  expect((await mapFigures(page)).map((text) => text.replace('✓ ', ''))).toEqual(before)
  await expect(chips(page)).toHaveText(/地区：江苏省/)
  await expect(page).toHaveURL(/#region=320000$/)
  await expectSaid(page, 12)
})

test('the live twin speaks once the view has come to rest', async ({ page }) => {
  await page.goto('/')
  await waitForApp(page)
  const live = page.getByRole('status').filter({ hasText: /^显示/ })
  await expect(live).toHaveAttribute('aria-live', 'polite')
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    for (const element of document.querySelectorAll('[role="status"]')) {
      new MutationObserver(() => heard.push(element.textContent ?? '')).observe(element, {
        subtree: true,
        childList: true,
        characterData: true,
      })
    }
  })
  await regions(page).evaluate((list) => {
    for (const name of ['江苏省', '北京市', '浙江省']) {
      list.querySelector<HTMLElement>(`[aria-label^="${name}，"]`)?.click()
    }
  })
  await expect(live).toHaveText('显示 6 个，共 53 个案例')
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([
    '显示 6 个，共 53 个案例',
  ])
})

test('the shape, the label and the tile on the map choose as the list does', async ({ page }) => {
  await page.goto('/')
  await waitForApp(page)
  const shape = await pointOnShape(page, '320000')
  await page.mouse.click(shape.x, shape.y)
  await expectShown(page, 12)
  await expect(optionOf(page, '江苏省')).toHaveAttribute('aria-selected', 'true')

  await leaveMap(page)
  await mapLabel(page, '浙江').click({ modifiers: ['Control'] })
  await expectShown(page, 18)
  await expect(page).toHaveURL(/#region=320000,330000$/)

  await leaveMap(page)
  await page.locator('.tile').click()
  await expectShown(page, 17)
  await expect(page).toHaveURL(/#region=central$/)

  const unlisted = await pointOnShape(page, '650000')
  await page.mouse.click(unlisted.x, unlisted.y)
  await expectShown(page, 17)
  await leaveMap(page)
  await mapLabel(page, '上海').click()
  await expectShown(page, 3)
  // Two quick presses would go in.
  await page.waitForTimeout(500)
  await mapLabel(page, '上海').click()
  await expectShown(page, 53)
})

test('choosing: only this, once more clears, Ctrl and 多选 add and remove', async ({ page }) => {
  await page.goto('/')
  await waitForApp(page)
  await option(page, '技术应用类，24 个案例').click()
  await expectShown(page, 24)
  await optionOf(page, '公共服务类').click()
  await expectShown(page, 15)
  await optionOf(page, '公共服务类').click()
  await expectShown(page, 53)

  await optionOf(page, '公共服务类').click()
  await optionOf(page, '管理创新类').click({ modifiers: ['Control'] })
  await expectShown(page, 29)
  await optionOf(page, '公共服务类').click({ modifiers: ['Control'] })
  await expectShown(page, 14)

  const several = page.getByRole('button', { name: '多选' })
  await expect(several).toHaveAttribute('aria-pressed', 'false')
  await several.click()
  await expect(several).toHaveAttribute('aria-pressed', 'true')
  await optionOf(page, '江苏省').click()
  await optionOf(page, '浙江省').click()
  await expect(optionOf(page, '江苏省')).toHaveAttribute('aria-selected', 'true')
  await expectShown(page, 3)
  await optionOf(page, '江苏省').click()
  await optionOf(page, '管理创新类').click()
  await expectShown(page, 6)
  await several.click()
  await optionOf(page, '北京市').click()
  await expectShown(page, 10)
})

test('under 公共服务类 every region has its figure, and zero has no effect', async ({ page }) => {
  await page.goto('/')
  await option(page, '公共服务类，15 个案例').click()
  await expectShown(page, 15)
  await unfold(page)
  for (const name of [
    '中央国家机关，3 个案例，共 17 个',
    '北京市，3 个案例，共 10 个',
    '辽宁省，1 个案例，共 2 个',
    '吉林省，1 个案例，共 1 个',
    '黑龙江省，0 个案例，共 2 个',
    '上海市，1 个案例，共 3 个',
    '江苏省，4 个案例，共 12 个',
    '浙江省，2 个案例，共 6 个',
    '河北省，本部分未列出',
  ]) {
    await expect(option(page, name)).toHaveCount(1)
  }
  expect((await mapFigures(page)).toSorted()).toEqual(
    ['黑龙江 0 / 2', '吉林 1', '辽宁 1', '北京 3', '江苏 4', '上海 1', '浙江 2'].toSorted(),
  )
  await expect(page.locator('.tile')).toContainText('3 / 17')
  // The category list ignores its own filter, so that the others stay comparable.
  await expect(option(page, '技术应用类，24 个案例')).toHaveCount(1)

  const zero = option(page, '黑龙江省，0 个案例，共 2 个')
  await expect(zero).toContainText('0 / 2')
  await expect(zero).toHaveAttribute('aria-disabled', 'true')
  await zero.click({ force: true })
  const active = await regions(page).getAttribute('aria-activedescendant')
  expect(active).toBe(await zero.getAttribute('id'))
  await page.keyboard.press('Space')
  await leaveMap(page)
  await mapLabel(page, '黑龙江').click()
  await expectShown(page, 15)
  await expect(page).toHaveURL(/#category=[^&]*$/)
  await expect(option(page, '河北省，本部分未列出')).toHaveAttribute('aria-disabled', 'true')
})

test('what is selected can be removed even where it gives zero', async ({ page }) => {
  await page.goto('/#region=230000&category=%E5%85%AC%E5%85%B1%E6%9C%8D%E5%8A%A1%E7%B1%BB')
  await expectShown(page, 0)
  const selected = option(page, '黑龙江省，0 个案例，共 2 个')
  await expect(selected).toHaveAttribute('aria-selected', 'true')
  await expect(selected).not.toHaveAttribute('aria-disabled')
  await selected.click()
  await expectShown(page, 15)
})

test('chips take away one condition, 清除筛选 all of them', async ({ page }) => {
  await page.goto('/')
  await expect(clearFilters(page)).toHaveCount(0)
  await expect(page.getByText('未设筛选：', { exact: false })).toBeVisible()
  await optionOf(page, '江苏省').click()
  await optionOf(page, '公共服务类').click()
  await expectShown(page, 4)
  expect(await caseNumbers(page)).toEqual([37, 41, 42, 44])
  await expect(chips(page)).toHaveCount(2)
  await page.getByRole('button', { name: '移除筛选 地区：江苏省' }).click()
  await expectShown(page, 15)
  await expect(chips(page)).toHaveText(/类别：公共服务类/)
  await optionOf(page, '北京市').click()
  await clearFilters(page).click()
  await expectShown(page, 53)
  await expect(chips(page)).toHaveCount(0)
  await expect(page).toHaveURL(/\/$/)
})

test('按地区的类别构成: figures, order, shares, and a segment that chooses both', async ({
  page,
}) => {
  await page.goto('/')
  await waitForApp(page)
  const stack = page.getByRole('region', { name: '按地区的类别构成' })
  const data = stack.getByRole('table', { name: '按地区的类别构成（数据表）' })
  const names = () => data.getByRole('rowheader').allTextContents()
  const inCodeOrder = [
    '中央国家机关',
    '北京市',
    '辽宁省',
    '吉林省',
    '黑龙江省',
    '上海市',
    '江苏省',
    '浙江省',
  ]
  expect(await names()).toEqual(inCodeOrder)
  await expect(data.getByRole('row', { name: '江苏省' }).getByRole('cell')).toHaveText([
    '7 / 7',
    '4 / 4',
    '1 / 1',
    '12 / 12',
  ])
  await stack.getByRole('combobox', { name: '排列' }).selectOption({ label: '按公共服务类数' })
  expect((await names()).slice(0, 3)).toEqual(['江苏省', '中央国家机关', '北京市'])
  await stack.getByRole('radio', { name: '百分比' }).check()
  const row = (name: string) => stack.locator('.stack-row').filter({ hasText: name })
  await expect(row('江苏')).toContainText('58%')
  await expect(row('浙江')).not.toContainText('%')
  await expect(row('浙江')).toContainText('2 / 6')
  await expect(stack).toContainText('案例不足 10 个的地区只画轮廓，不标百分比')
  await expect(page).toHaveURL(/stack=share&order=/)
  await stack.getByRole('radio', { name: '数量' }).check()
  await stack.getByRole('combobox', { name: '排列' }).selectOption({ label: '按区划代码' })
  expect(await names()).toEqual(inCodeOrder)

  await row('江苏').locator('.stack-segment').nth(1).click()
  await expectShown(page, 4)
  expect(await caseNumbers(page)).toEqual([37, 41, 42, 44])
  await expect(chips(page)).toHaveCount(2)
  // Both of its own dimensions are ignored: the picture stays what it was.
  await expect(data.getByRole('row', { name: '浙江省' }).getByRole('cell').last()).toHaveText(
    '6 / 6',
  )
  await row('江苏').locator('.stack-segment').nth(1).click()
  await expectShown(page, 53)
})

test('what the pointer is on is marked in the other views', async ({ page }) => {
  await page.goto('/')
  await waitForApp(page)
  const outlines = page.locator('.map-overlay .outline')
  await expect(outlines).toHaveCount(0)
  await page.locator('.stack-row').filter({ hasText: '江苏' }).locator('.stack-name').hover()
  await expect(outlines).toHaveCount(1)
  await expect(tooltip(page)).toContainText('江苏省')
  await expect(tooltip(page)).toContainText('12 个案例')
  await expect(tooltip(page).getByRole('listitem')).toHaveText([
    '技术应用类7',
    '公共服务类4',
    '管理创新类1',
  ])
  await leaveMap(page)
  await mapLabel(page, '浙江').hover()
  await expect(page.locator('.stack-row-hovered')).toContainText('浙江')
  await leaveMap(page)
  await expect(outlines).toHaveCount(0)
})

test('zoom and movement by buttons and by Ctrl and the wheel; the wheel alone scrolls', async ({
  page,
}) => {
  await page.goto('/')
  await waitForApp(page)
  const whole = await page.locator('.map-overlay').first().getAttribute('viewBox')
  const view = () => page.locator('.map-overlay').first().getAttribute('viewBox')
  const tool = (name: string) => mapPanel(page).getByRole('button', { name, exact: true })
  await expect(tool('缩小')).toHaveAttribute('aria-disabled', 'true')
  await tool('放大').click()
  await expect.poll(view).not.toBe(whole)
  const zoomed = await view()
  await tool('向左移动').click()
  await expect.poll(view).not.toBe(zoomed)
  await tool('恢复全图').click()
  await expect.poll(view).toBe(whole)

  const stage = await box(page.locator('.map-stage'))
  await page.mouse.move(stage.x + stage.width / 2, stage.y + stage.height / 2)
  await page.mouse.wheel(0, -200)
  await page.waitForTimeout(200)
  expect(await view()).toBe(whole)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -200)
  await page.keyboard.up('Control')
  await expect.poll(view).not.toBe(whole)
  await tool('恢复全图').click()
  await expect.poll(view).toBe(whole)
})
