import { expect, test, type Locator, type Page } from '@playwright/test'

const table = (page: Page) => page.getByRole('table', { name: '案例列表', exact: true })
const treegrid = (page: Page) => page.getByRole('treegrid', { name: '案例列表', exact: true })
const panel = (page: Page) => page.getByRole('region', { name: '案例列表', exact: true })
const header = (page: Page, name: string) => page.getByRole('columnheader', { name, exact: true })

/** Text of one column, 0-based, in the order of the rows. */
async function columnTexts(list: Locator, column: number): Promise<string[]> {
  const rows = list.getByRole('row').filter({ has: list.page().getByRole('cell') })
  return rows.evaluateAll(
    (elements, at) => elements.map((row) => row.children[at]?.textContent?.trim() ?? ''),
    column,
  )
}

test('the list shows every case in its own order, with its own note', async ({ page }) => {
  await page.goto('/')
  await expect(table(page).getByRole('row')).toHaveCount(54)
  const numbers = await columnTexts(table(page), 0)
  expect(numbers).toEqual(Array.from({ length: 53 }, (_, i) => String(i + 1)))
  await expect(panel(page)).toContainText('名单原注：排名不分先后')
  await expect(header(page, '序号')).toHaveAttribute('aria-sort', 'ascending')
  const first = table(page).getByRole('row').nth(1)
  await expect(first).toContainText('中共中央组织部信息管理中心、北京人大金仓信息技术股份有限公司')
})

test('a header sorts ascending, then descending, then gives the list’s order back', async ({
  page,
}) => {
  await page.goto('/')
  const sort = header(page, '案例').getByRole('button')
  await sort.click()
  await expect(header(page, '案例')).toHaveAttribute('aria-sort', 'ascending')
  const titles = await columnTexts(table(page), 1)
  expect(titles[0]).toBe('81890公共信息服务平台')
  const at = (start: string) => titles.findIndex((title) => title.startsWith(start))
  // běi < guó < hēi < jiāng < níng < shàng < zhōng: neither strokes nor code points give this order.
  const order = ['北京', '国家', '江苏', '宁波', '上海', '中国'].map(at)
  expect(order).not.toContain(-1)
  expect(order).toEqual([...order].sort((a, b) => a - b))

  await sort.click()
  await expect(header(page, '案例')).toHaveAttribute('aria-sort', 'descending')
  expect(await columnTexts(table(page), 1)).toEqual(titles.toReversed())
  await expect(page).toHaveURL(/#sort=-title$/)

  await sort.click()
  await expect(header(page, '案例')).not.toHaveAttribute('aria-sort')
  expect((await columnTexts(table(page), 0))[0]).toBe('1')
  await expect(page).not.toHaveURL(/sort=/)
})

test('regions sort by code, the central bodies first, and 按名单顺序 undoes it', async ({
  page,
}) => {
  await page.goto('/#sort=-region')
  const regions = await columnTexts(table(page), 4)
  const provinces = [...new Set(regions.map((path) => path.split(' · ')[0]))]
  expect(provinces).toEqual([
    '浙江省',
    '江苏省',
    '上海市',
    '黑龙江省',
    '吉林省',
    '辽宁省',
    '北京市',
    '中央国家机关',
  ])
  await page.getByRole('button', { name: '按名单顺序' }).click()
  expect((await columnTexts(table(page), 0))[0]).toBe('1')
  await expect(page.getByRole('button', { name: '按名单顺序' })).toHaveCount(0)
})

test('columns can be chosen, the title cannot be hidden, and the choice lasts', async ({
  page,
}) => {
  await page.goto('/')
  const button = page.getByRole('button', { name: '列', exact: true })
  await button.click()
  const menu = page.getByRole('menu', { name: '选择要显示的列' })
  await expect(menu).toBeVisible()
  await expect(menu.getByRole('menuitemcheckbox', { name: '案例', exact: true })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  await menu.getByRole('menuitemcheckbox', { name: '层级' }).click()
  await expect(header(page, '层级')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(menu).toHaveCount(0)
  await expect(button).toBeFocused()

  await page.reload()
  await expect(header(page, '案例')).toBeVisible()
  await expect(header(page, '层级')).toHaveCount(0)
  await button.focus()
  await page.keyboard.press('Enter')
  await menu.getByRole('menuitem', { name: '恢复默认列' }).click()
  await expect(header(page, '层级')).toBeVisible()
})

test('Esc in the menu closes the menu alone', async ({ page }) => {
  await page.goto('/#q=%E6%B1%9F%E8%8B%8F')
  await page.getByRole('button', { name: '列', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await expect(page.getByRole('searchbox')).toHaveValue('江苏')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('searchbox')).toHaveValue('')
})

test('grouped by region it is a treegrid with counts, and groups close and open', async ({
  page,
}) => {
  await page.goto('/#category=%E5%85%AC%E5%85%B1%E6%9C%8D%E5%8A%A1%E7%B1%BB')
  await page.getByRole('radio', { name: '地区' }).check()
  const groups = treegrid(page).locator('[aria-level="1"]')
  await expect(groups).toHaveText([
    /中央国家机关.*3 \/ 17 个案例/,
    /北京市.*3 \/ 10 个案例/,
    /辽宁省.*1 \/ 2 个案例/,
    /吉林省.*1 个案例/,
    /上海市.*1 \/ 3 个案例/,
    /江苏省.*4 \/ 12 个案例/,
    /浙江省.*2 \/ 6 个案例/,
  ])
  const cases = treegrid(page).locator('[aria-level="2"]')
  await expect(cases).toHaveCount(15)

  await treegrid(page).getByRole('button', { name: '收起 江苏省' }).click()
  await expect(cases).toHaveCount(11)
  await expect(groups.nth(5)).toHaveAttribute('aria-expanded', 'false')
  await page.getByRole('button', { name: '全部收起' }).click()
  await expect(cases).toHaveCount(0)
  await expect(groups).toHaveCount(7)
  await page.getByRole('button', { name: '全部展开' }).click()
  await expect(cases).toHaveCount(15)

  await page.getByRole('button', { name: '全部收起' }).click()
  await page.getByRole('radio', { name: '申报单位' }).check()
  await expect(cases).toHaveCount(16) // one of the fifteen has two organisations
})

test('a case of two organisations stands under each of them', async ({ page }) => {
  await page.goto('/#group=organization&q=%E9%87%91%E4%BB%93')
  await expect(treegrid(page).locator('[aria-level="1"]')).toHaveText([
    /^中共中央组织部信息管理中心/,
    /^北京人大金仓信息技术股份有限公司/,
  ])
  await expect(treegrid(page).locator('[aria-level="2"]')).toHaveCount(2)
})

test('a treegrid answers to the keyboard', async ({ page }) => {
  await page.goto('/#group=category')
  const grid = treegrid(page)
  const first = grid.locator('[aria-level="1"]').first()
  await first.getByRole('gridcell').focus()
  await page.keyboard.press('ArrowLeft')
  await expect(first).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('ArrowRight')
  await expect(first).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  const cell = grid.locator('[aria-level="2"]').first().getByRole('gridcell').nth(1)
  await expect(cell).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(first.getByRole('gridcell')).toBeFocused()
  await page.keyboard.press('Control+End')
  await expect(grid.locator('[aria-level="2"]').last().getByRole('gridcell').last()).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  const detail = page.getByRole('region', { name: '案例详情' })
  await expect(detail.getByRole('heading', { level: 2 })).toBeFocused()
  // One Tab stop for the whole list.
  await expect(grid.locator('[tabindex="0"]')).toHaveCount(1)
})

test('what was searched for is marked in title, organisations and region', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('searchbox', { name: '搜索案例、单位、地区' }).fill('宁波')
  await expect(table(page).getByRole('row')).toHaveCount(6)
  const row = table(page).getByRole('row').filter({ hasText: '81890' })
  await expect(row.locator('mark')).toHaveText(['宁波', '宁波'])
  await page.getByRole('searchbox').fill('81890')
  await expect(table(page).locator('mark').first()).toHaveText('81890')
})

test('a row opens the detail and does not filter; the open case is marked', async ({ page }) => {
  await page.goto('/')
  const row = table(page).getByRole('row').nth(3)
  await row.getByRole('cell').nth(3).click()
  await expect(page.getByRole('region', { name: '案例详情' })).toContainText('国家民委')
  await expect(row).toHaveAttribute('aria-current', 'true')
  await expect(table(page).getByRole('row')).toHaveCount(54)
})

test('without a match the list says so and offers the way back', async ({ page }) => {
  await page.goto('/#q=%E6%9F%A5%E6%97%A0%E6%AD%A4%E4%BE%8B')
  await expect(panel(page)).toContainText('没有案例符合全部筛选条件')
  await expect(table(page).getByRole('row')).toHaveCount(1)
  await panel(page).getByRole('button', { name: '显示全部案例' }).click()
  await expect(table(page).getByRole('row')).toHaveCount(54)
})

for (const [width, height, rows] of [
  [1366, 768, 5],
  [1366, 625, 3],
] as const) {
  test(`at ${width}×${height} at least ${rows} rows are in view`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto('/')
    const last = table(page).getByRole('row').nth(rows)
    const box = await last.boundingBox()
    expect(box && box.y + box.height).toBeLessThanOrEqual(height)
  })
}

for (const width of [390, 320]) {
  test(`at ${width} px every case is a readable card and nothing sticks out`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/')
    const card = table(page).getByRole('row').filter({ hasText: '宁波海关' })
    await card.scrollIntoViewIfNeeded()
    for (const cell of await card.getByRole('cell').all()) {
      const box = await cell.boundingBox()
      expect(box && box.width > 0 && box.x >= 0 && box.x + box.width <= width).toBe(true)
      expect(await cell.evaluate((element) => element.scrollWidth <= element.clientWidth + 1)).toBe(
        true,
      )
    }
    await expect(card).toContainText('中央驻地方单位')
    await expect(table(page).getByRole('columnheader')).toHaveCount(6)
  })
}
