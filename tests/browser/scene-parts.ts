import { expect, type Page } from '@playwright/test'
import { waitForApp } from './page-parts.ts'

export const DATASET = 'egov-best-practice-nominees-1'
export const JIANGSU = '江苏省 · 公共服务类 · 地图'

/** The panel 演示 and its scenes, by role and name. */
export const button = (page: Page) => page.getByRole('button', { name: '演示', exact: true })
export const panel = (page: Page) => page.getByRole('dialog', { name: '演示', exact: true })
export const press = (page: Page, name: string) =>
  panel(page).getByRole('button', { name, exact: true }).click()
export const rows = (page: Page) =>
  panel(page).getByRole('list', { name: '场景' }).getByRole('listitem')
export const titles = (page: Page) => rows(page).locator('.scene-title > :last-child')
export const expectTitles = (page: Page, ...expected: string[]) =>
  expect(titles(page)).toHaveText(expected.map((title, i) => `${i + 1}. ${title}`))
export const expectDone = (page: Page, words: string | RegExp) =>
  expect(panel(page).getByRole('status').filter({ hasText: words })).toHaveCount(1)

/** Opens the page and the panel of scenes. */
export async function open(page: Page, fragment = '') {
  await page.goto(`/${fragment}`)
  await waitForApp(page)
  await button(page).click()
  await expect(panel(page)).toBeVisible()
}

/** Goes to another view of the page and opens the panel there. */
export async function openAt(page: Page, fragment: string) {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, fragment)
  if (!(await panel(page).isVisible())) await button(page).click()
}
