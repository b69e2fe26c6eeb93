import { expect, test, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'

const ROWS = 20_000
const PACKAGE = 'tests/fixtures/site/data/egov-best-practice-nominees-1/datapackage.json'
const CATEGORIES = ['技术应用类', '公共服务类', '管理创新类']
const PLACES = [
  ['central', '中央国家机关', 'central'],
  ['110000-own', '北京市', 'provincial'],
  ['320500-own', '江苏省', 'prefecture'],
  ['330200-own', '浙江省', 'prefecture'],
] as const

/** A list of 20,000 made-up cases in the bundled list's place. */
function largeCsv(): string {
  const lines = [
    'id,seq,title,organization,category,region,region_codes,level,scope,vertical,section,title_raw,organization_raw,source_start_line,source_end_line',
  ]
  for (let seq = 1; seq <= ROWS; seq++) {
    const [region, section, level] = PLACES[seq % PLACES.length] ?? PLACES[0]
    const title = `第${seq}号政务系统建设实践`
    const organization = `${section}第${Math.ceil(seq / 4)}信息中心`
    const category = CATEGORIES[seq % CATEGORIES.length] ?? ''
    lines.push(
      [
        seq,
        seq,
        title,
        `"[""${organization}""]"`,
        category,
        region,
        '',
        level,
        level === 'central' ? 'central' : 'local',
        'false',
        section,
        `${title}（${category}）`,
        organization,
        seq * 3,
        seq * 3 + 2,
      ].join(','),
    )
  }
  return `${lines.join('\n')}\n`
}

function largePackage(): string {
  const text = JSON.parse(readFileSync(PACKAGE, 'utf8')) as Record<string, unknown>
  return JSON.stringify({
    ...text,
    records: { in: ROWS, accepted: ROWS, rejected: 0, merged: 0 },
  })
}

async function openLargeList(page: Page, fragment = '') {
  await page.route('**/cases.csv', (route) =>
    route.fulfill({ contentType: 'text/csv; charset=utf-8', body: largeCsv() }),
  )
  await page.route('**/datapackage.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: largePackage() }),
  )
  await page.goto(`/${fragment}`)
}

const grid = (page: Page) => page.getByRole('grid', { name: '案例列表', exact: true })
const rowsHeld = (page: Page) => page.locator('[role="row"]').count()

test('20,000 cases are a grid that holds the rows in view only', async ({ page }) => {
  await openLargeList(page)
  await expect(grid(page)).toHaveAttribute('aria-rowcount', String(ROWS + 1))
  await expect(grid(page)).toHaveAttribute('aria-colcount', '6')
  await expect(page.getByRole('button', { name: '第1号政务系统建设实践' })).toBeVisible()
  expect(await rowsHeld(page)).toBeLessThanOrEqual(100)

  const scroller = grid(page).locator('..')
  await scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight))
  const last = page.getByRole('button', { name: `第${ROWS}号政务系统建设实践` })
  await expect(last).toBeInViewport()
  await expect(page.locator(`[aria-rowindex="${ROWS + 1}"]`)).toContainText(`第${ROWS}号`)
  expect(await rowsHeld(page)).toBeLessThanOrEqual(100)

  // In the middle, too, what is drawn is what belongs there.
  await scroller.evaluate((element) => element.scrollTo(0, 10_000 * 30))
  await expect(page.locator('[aria-rowindex="10002"]')).toContainText('第10001号')
  await expect(page.locator('[aria-rowindex="10002"]')).toBeInViewport()
})

test('the keyboard reaches every cell of the grid', async ({ page }) => {
  await openLargeList(page)
  const cellAt = (row: number, column: number) =>
    page.locator(`[aria-rowindex="${row}"] > [aria-colindex="${column}"]`)
  await cellAt(2, 1).focus()
  await page.keyboard.press('Control+End')
  await expect(cellAt(ROWS + 1, 6)).toBeFocused()
  await expect(cellAt(ROWS + 1, 6)).toBeInViewport()
  await page.keyboard.press('Home')
  await expect(cellAt(ROWS + 1, 1)).toBeFocused()
  await page.keyboard.press('PageUp')
  await expect(cellAt(ROWS + 1, 1)).not.toBeFocused()
  await page.keyboard.press('Control+Home')
  await expect(cellAt(2, 1)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await expect(cellAt(3, 2)).toBeFocused()
  await expect(grid(page).locator('[tabindex="0"]')).toHaveCount(1)

  await page.keyboard.press('Enter')
  const detail = page.getByRole('region', { name: '案例详情' })
  await expect(detail.getByRole('heading', { level: 2 })).toHaveText('第2号政务系统建设实践')
  await page.keyboard.press('Escape')
  await expect(page.locator('[aria-rowindex="3"]').locator(':focus')).toHaveCount(1)

  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('columnheader', { name: '案例', exact: true })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
})

for (const [width, height] of [
  [1366, 768],
  [390, 844],
] as const) {
  test(`at ${width}×${height} figures of thousands are whole, and a group fills its row`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await openLargeList(page, '#group=category&region=320000')
    const bars = page.getByRole('region', { name: '类别分布', exact: true })
    const figures = bars.getByRole('option').filter({ hasText: / \/ / })
    await expect(figures).toHaveCount(3)
    const cut = await figures.evaluateAll(
      (all) => all.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length,
    )
    expect(cut).toBe(0)
    const group = page.locator('[aria-level="1"]').first()
    const box = await group.boundingBox()
    const cell = await group.getByRole('gridcell').boundingBox()
    expect(box && cell && Math.abs(box.height - cell.height)).toBeLessThan(2)
  })
}

test('focus outlives scrolling away', async ({ page }) => {
  await openLargeList(page)
  const cell = page.locator('[aria-rowindex="5"] > [aria-colindex="1"]')
  await cell.focus()
  await grid(page)
    .locator('..')
    .evaluate((element) => element.scrollTo(0, 300_000))
  await expect(page.locator('[aria-rowindex="10002"]')).toBeInViewport()
  await expect(cell).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('[aria-rowindex="6"] > [aria-colindex="1"]')).toBeInViewport()
})

test('keys that come faster than the browser draws are all obeyed', async ({ page }) => {
  await openLargeList(page, '#group=category')
  const tree = page.getByRole('treegrid', { name: '案例列表', exact: true })
  await tree.locator('[data-row="0"]').focus()
  const reached = await page.evaluate(async () => {
    const rows: (string | undefined)[] = []
    const press = async (key: string, ctrlKey = false) => {
      const init = { key, ctrlKey, bubbles: true, cancelable: true }
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init))
      await Promise.resolve()
      rows.push((document.activeElement as HTMLElement).dataset['row'])
    }
    await press('End', true)
    await press('Home', true)
    for (let i = 0; i < 5; i++) await press('PageDown')
    await press('ArrowLeft')
    return rows
  })
  expect(reached.at(0)).toBe(String(ROWS + 2))
  expect(reached.at(1)).toBe('0')
  expect(Number(reached.at(6))).toBeGreaterThan(5)
  // From the first column of a far row, left leads to its group.
  expect(reached.at(7)).toBe('0')
})

test('a filter and a grouping keep the window small', async ({ page }) => {
  await openLargeList(page, '#region=320000')
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '5001')
  await page.getByRole('radio', { name: '类别' }).check()
  const tree = page.getByRole('treegrid', { name: '案例列表', exact: true })
  await expect(tree).toHaveAttribute('aria-rowcount', '5004')
  await page.getByRole('button', { name: '全部收起' }).click()
  await expect(tree).toHaveAttribute('aria-rowcount', '4')
  const first = tree.locator('[aria-level="1"]').first()
  await expect(first).toContainText(/\d+ \/ \d+ 个案例/)
  await first.getByRole('gridcell').focus()
  await page.keyboard.press('ArrowRight')
  await expect(first).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Control+Home')
  for (let i = 0; i < 3; i++) await page.keyboard.press('PageDown')
  // From the first column of a far row, left leads to its group.
  await page.keyboard.press('ArrowLeft')
  await expect(first.getByRole('gridcell')).toBeFocused()
  expect(await rowsHeld(page)).toBeLessThanOrEqual(100)

  await page.getByRole('radio', { name: '申报单位' }).check()
  await expect(tree).toHaveAttribute('aria-rowcount', '10001')
  await page.getByRole('button', { name: '全部收起' }).click()
  await expect(tree).toHaveAttribute('aria-rowcount', '5001')
})
