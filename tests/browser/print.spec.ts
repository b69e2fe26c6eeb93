import { expect, test, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { expectShown, optionOf, waitForApp } from './page-parts.ts'

interface Printed {
  /** How often the page asked the browser to print. */
  calls: number
  /** Rows of cases on the sheet when the browser had printed. */
  rows: number[]
}

/** The browser's dialog is left out; what is on the page when a print ends is noted. */
async function watchPrints(page: Page) {
  await page.addInitScript(() => {
    const printed: Printed = { calls: 0, rows: [] }
    Object.assign(window, { printed })
    window.print = () => {
      printed.calls += 1
    }
    window.addEventListener('afterprint', () => {
      printed.rows.push(document.querySelectorAll('.print-table tbody tr').length)
    })
  })
}

const printed = (page: Page) =>
  page.evaluate(() => (window as unknown as { printed: Printed }).printed)

const sheet = (page: Page) => page.locator('.print-sheet')
const numbers = (page: Page) =>
  sheet(page)
    .locator('tbody tr > td:first-child')
    .evaluateAll((cells) => cells.map((cell) => Number(cell.textContent)))

/** How many pages a PDF has, and which paper the first one is. */
function readPdf(pdf: Buffer) {
  const text = pdf.toString('latin1')
  const box = /\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? []
  const [width = 0, height = 0] = box.slice(1).map(Number)
  // In points, rounded by the browser as it likes.
  const is = (size: number, wanted: number) => Math.abs(size - wanted) < 2
  const upright = is(width, 595) && is(height, 842)
  const wide = is(width, 842) && is(height, 595)
  return {
    pages: text.match(/\/Type ?\/Page\b(?!s)/g)?.length ?? 0,
    paper: upright ? 'A4 portrait' : wide ? 'A4 landscape' : `${width} × ${height}`,
  }
}

test('打印 says how much paper it takes, and prints title, filters, figures and the whole list', async ({
  page,
}) => {
  await watchPrints(page)
  await page.goto('/#region=320000&group=category&sort=-title')
  await expectShown(page, 12)
  await page.getByRole('button', { name: '导出', exact: true }).click()
  await page.getByRole('tab', { name: '打印' }).click()
  const dialog = page.getByRole('dialog', { name: '导出' })
  await expect(dialog).toContainText('类别分布和 12 个案例，约 2 页 A4')
  await dialog.getByRole('radio', { name: '纵向' }).check()
  await dialog.getByRole('button', { name: '打印 / 另存为 PDF' }).click()
  await expect.poll(async () => (await printed(page)).calls).toBe(1)
  await expect(sheet(page)).toBeHidden()

  await page.emulateMedia({ media: 'print' })
  await expect(dialog).toBeHidden()
  await expect(page.locator('.app')).toBeHidden()
  await expect(sheet(page).getByRole('heading', { level: 1 })).toHaveText(
    '中国电子政务最佳实践提名奖（一）',
  )
  await expect(sheet(page).getByText('筛选：地区：江苏省', { exact: true })).toBeVisible()
  await expect(sheet(page).getByText('显示 12 / 53 个案例', { exact: true })).toBeVisible()
  await expect(sheet(page).getByText('12 / 53 个案例 · 按案例降序排列 · 按类别分组')).toBeVisible()
  for (const name of [/^全国 · 各地案例数/, /^全国 · 类别分布/]) {
    const figure = sheet(page).getByRole('img', { name })
    await expect(figure).toBeVisible()
    expect((await figure.locator('text').allTextContents()).join(' ')).toContain('✓ 江苏')
  }
  expect((await numbers(page)).sort((a, b) => a - b)).toEqual([
    36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
  ])
  await expect(sheet(page).getByRole('rowheader')).toHaveText([
    '技术应用类 7 / 24 个案例',
    '公共服务类 4 / 15 个案例',
    '管理创新类 1 / 14 个案例',
  ])
  await expect(sheet(page).locator('thead')).toHaveCSS('display', 'table-header-group')
  await expect(sheet(page)).toContainText('名单全量描述，非抽样，不据此推断优劣')
  await expect(sheet(page)).toContainText('天地图（2024 年 5 月）')
  const clipped = await sheet(page).evaluate(
    (element) =>
      [...element.querySelectorAll('*')].filter((part) => {
        const { overflowX, overflowY } = getComputedStyle(part)
        const isDrawing = ['svg', 'pattern'].includes(part.tagName)
        return !isDrawing && (overflowX !== 'visible' || overflowY !== 'visible')
      }).length,
  )
  expect(clipped).toBe(0)

  await page.emulateMedia({ media: null })
  const pdf = readPdf(await page.pdf({ preferCSSPageSize: true }))
  expect(pdf).toEqual({ pages: 2, paper: 'A4 portrait' })
  // What was put on the page for paper is gone, and the page is as it was.
  await expect(sheet(page)).toHaveCount(0)
  await expect(dialog).toBeVisible()
  expect((await printed(page)).rows).toEqual([15])
})

test('Ctrl+P prints the same sheet, later also from the menu of the browser, and follows the view', async ({
  page,
}) => {
  await watchPrints(page)
  await page.goto('/#tab=compare&groups=320000,330000')
  await waitForApp(page)
  await page.keyboard.press('Control+p')
  await expect.poll(async () => (await printed(page)).calls).toBe(1)
  expect(await numbers(page)).toEqual(Array.from({ length: 53 }, (_, i) => i + 1))
  await expect(sheet(page).locator('svg')).toHaveCount(3)
  const wide = readPdf(await page.pdf({ format: 'A4', landscape: true }))
  expect(wide.paper).toBe('A4 landscape')
  expect(wide.pages).toBeGreaterThan(2)
  await expect(sheet(page)).toHaveCount(0)

  await optionOf(page, '北京市').click()
  await expectShown(page, 10)
  await expect
    .poll(async () => {
      await page.pdf({ format: 'A4' })
      return (await printed(page)).rows.at(-1)
    })
    .toBe(10)
  await expect(sheet(page)).toHaveCount(0)
  await expect(page.locator('.app')).toBeVisible()
})

test('where the sheet cannot be fetched the screen is printed, whole and without its tools', async ({
  page,
}) => {
  await watchPrints(page)
  await page.route('**/assets/print-view*.js', (route) => route.abort())
  await page.goto('/#region=320000')
  await waitForApp(page)
  await page.keyboard.press('Control+p')
  await expect.poll(async () => (await printed(page)).calls).toBe(1)
  await page.emulateMedia({ media: 'print' })
  for (const part of ['.search-box', '.header-tools', '.map-tools', '.filter-tools button']) {
    await expect(page.locator(part).first()).toBeHidden()
  }
  await expectShown(page, 12)
  const cut = await page.evaluate(() =>
    ['.app', '.app-main', '.panels', '.table-slot', '.table-scroller', '.stack-scroll'].filter(
      (selector) => {
        const part = document.querySelector<HTMLElement>(selector)
        return !part || part.scrollHeight > part.clientHeight + 1
      },
    ),
  )
  expect(cut).toEqual([])
  const rows = page.locator('.table-panel .case-row')
  await expect(rows).toHaveCount(12)
  await expect(rows.last()).toBeVisible()
  await page.emulateMedia({ media: null })
  expect(readPdf(await page.pdf({ format: 'A4' })).pages).toBeGreaterThan(1)
  await expect(page.locator('.header-tools')).toBeVisible()
})

test('of a long list the first 2,000 are printed, and it is said before and on the sheet', async ({
  page,
}) => {
  await watchPrints(page)
  const [head, first] = readFileSync(
    'tests/fixtures/site/data/egov-best-practice-nominees-1/cases.csv',
    'utf8',
  ).split('\n')
  const body = Array.from({ length: 2_050 }, (_, i) => first?.replace(/^\d+/, String(i + 1)))
  await page.route('**/cases.csv', (route) =>
    route.fulfill({ contentType: 'text/csv; charset=utf-8', body: [head, ...body, ''].join('\n') }),
  )
  await page.goto('/')
  await expectShown(page, 2050, 2050)
  await page.getByRole('button', { name: '导出', exact: true }).click()
  await page.getByRole('tab', { name: '打印' }).click()
  const dialog = page.getByRole('dialog', { name: '导出' })
  await expect(dialog).toContainText('只打印前 2000 条（共 2050 条）')
  await dialog.getByRole('button', { name: '打印 / 另存为 PDF' }).click()
  await expect.poll(async () => (await printed(page)).calls).toBe(1)
  await expect(sheet(page)).toContainText('前 2000 条，共 2050 条')
  expect((await numbers(page)).length).toBe(2000)
})
