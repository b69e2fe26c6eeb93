import { expect, type Locator, type Page } from '@playwright/test'

/** A busy machine may take this long to load the page. */
const LOADED_MS = 15_000

/** The parts of the page by role and name, as a person or a screen reader finds them. */
export const mapPanel = (page: Page) => page.getByRole('region', { name: '地图', exact: true })
export const breakdown = (page: Page) => page.getByRole('region', { name: '类别分布', exact: true })
export const tablePanel = (page: Page) =>
  page.getByRole('region', { name: '案例列表', exact: true })
export const table = (page: Page) => page.getByRole('table', { name: '案例列表', exact: true })
export const detail = (page: Page) => page.getByRole('region', { name: '案例详情' })
export const searchBox = (page: Page) =>
  page.getByRole('searchbox', { name: '搜索案例、单位、地区', exact: true })
export const regions = (page: Page) => page.getByRole('listbox', { name: '地区', exact: true })
export const categories = (page: Page) => page.getByRole('listbox', { name: '类别', exact: true })
export const chips = (page: Page) => page.getByRole('button', { name: /^移除筛选 / })
export const clearFilters = (page: Page) =>
  page.getByRole('button', { name: '清除筛选', exact: true })
export const tooltip = (page: Page) => page.getByRole('tooltip')

/** Regions that the list does not cover are folded under one line. */
export const unfold = (page: Page) =>
  page.getByRole('button', { name: /^本部分未列出 \d+ 个$/ }).click()

/** An option of either list by its whole accessible name. */
export const option = (page: Page, name: string) => page.getByRole('option', { name, exact: true })

/** An option whose figures do not matter, by the name before them. */
export const optionOf = (page: Page, name: string) =>
  page.getByRole('option', { name: new RegExp(`^${name}，`) })

/** How many cases are shown, as it is written; one number where it is both. */
const shownWords = (count: number, base: number) =>
  count === base ? `显示全部 ${base} 个案例` : `显示 ${count} / ${base} 个案例`

export const expectShown = (page: Page, count: number, base = 53) =>
  expect(page.getByText(shownWords(count, base), { exact: true })).toBeVisible({
    timeout: LOADED_MS,
  })

/** What the live region says once the view has come to rest. */
export const expectSaid = (page: Page, count: number, base = 53) =>
  expect(
    page.getByRole('status').filter({
      hasText: `显示${count === base ? '全部' : ` ${count} 个`}，共 ${base} 个案例`,
    }),
  ).toHaveCount(1)

/** The figures on the map, e.g. `江苏 12`, by the short name of the region. */
export const mapLabel = (page: Page, shortName: string) =>
  page.locator('.map-label:visible').filter({ hasText: new RegExp(`^(✓ )?${shortName} `) })

/** Numbers of the cases in the order of the table. */
export const caseNumbers = (page: Page): Promise<number[]> =>
  page
    .locator('button[data-case]')
    .evaluateAll((buttons) => buttons.map((button) => Number((button as HTMLElement).dataset.case)))

/** Whatever the page complains about, to be compared with `[]`. */
export function collectComplaints(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  return complaints
}

/** Fails the test when the page opens a dialog of the browser: injected script would. */
export function collectDialogs(page: Page): string[] {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  return dialogs
}

/** The app has taken the page over and drawn its charts: controls answer. */
export async function waitForApp(page: Page) {
  await expect(page.locator('html')).toHaveAttribute('data-answers', 'yes', { timeout: LOADED_MS })
  await expect(page.locator('.map-shapes .chart-picture')).toHaveCount(0)
}

export async function box(locator: Locator) {
  const found = await locator.boundingBox()
  if (!found) throw new Error(`Nothing is drawn for ${String(locator)}`)
  return found
}
