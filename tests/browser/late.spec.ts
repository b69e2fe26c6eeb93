import { expect, test, type Page } from '@playwright/test'
import type { LateSource } from './late/answer-late.ts'
import {
  chips,
  collectComplaints,
  detail,
  expectShown,
  option,
  optionOf,
  searchBox,
  tablePanel,
  waitForApp,
} from './page-parts.ts'

/** Opens the page with a source whose every answer takes as long. */
async function openLate(page: Page, milliseconds: number, hash = '') {
  await page.goto(`?late=${milliseconds}${hash}`)
}

const change = (page: Page, parts: Partial<Pick<LateSource, 'from' | 'to'>>) =>
  page.evaluate((given) => void Object.assign(window.lateSource ?? {}, given), parts)

const fail = (page: Page, name: 'counts' | 'rows' | 'standing', fails: boolean) =>
  page.evaluate(
    ([question, wanted]) => {
      if (wanted) window.lateSource?.failing.add(question)
      else window.lateSource?.failing.delete(question)
    },
    [name, fails] as const,
  )

/** What the page says, each time that it changes. */
async function watchWords(page: Page) {
  await page.addInitScript(() => {
    const said: string[] = []
    Object.assign(window, { said })
    const note = () => {
      const app = document.getElementById('root')
      const hidden = document.documentElement.classList.contains('view-pending')
      if (app && !hidden) said.push(app.innerText)
    }
    document.addEventListener('DOMContentLoaded', () => {
      new MutationObserver(note).observe(document.documentElement, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      })
    })
  })
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said)
}

const busy = (page: Page) => page.getByText('正在查询……', { exact: true })

test('the first answers may take their time: nothing is said to be 0, and the page is taken over without a complaint', async ({
  page,
}) => {
  const complaints = collectComplaints(page)
  const said = await watchWords(page)
  await openLate(page, 700)
  await waitForApp(page)
  await expectShown(page, 53)
  const wrong = (await said()).filter((text) => /显示 0 \/|江苏 0|没有案例符合/.test(text))
  expect(wrong).toEqual([])
  expect(complaints).toEqual([])
})

test('what is chosen is shown with its figures or not yet, and a long wait is said', async ({
  page,
}) => {
  await openLate(page, 30)
  await waitForApp(page)
  await change(page, { from: 4000, to: 4000 })
  const said = await watchWordsNow(page)
  await optionOf(page, '江苏省').click()
  await expect(busy(page)).toBeVisible()
  await expect(chips(page)).toHaveCount(0)
  // The figures before stay, marked; the status says no number that is being asked anew.
  await expect(optionOf(page, '浙江省')).toHaveAccessibleName('浙江省，6 个案例')
  await expect(page.locator('.figures[aria-busy="true"]').first()).toBeVisible()
  await expectShown(page, 12)
  await expect(chips(page)).toHaveCount(1)
  await expect(busy(page)).toHaveCount(0)
  await expect(page.locator('.figures[aria-busy="true"]')).toHaveCount(0)
  const mixed = (await said()).filter(
    (text) => text.includes('地区：江苏省') && text.includes('显示全部 53 个案例'),
  )
  expect(mixed).toEqual([])
})

test('a control answers at once, whatever its figures wait for', async ({ page }) => {
  await openLate(page, 20)
  await waitForApp(page)
  await change(page, { from: 1500, to: 1500 })
  await page.getByRole('radio', { name: '类别', exact: true }).check()
  await expect(busy(page)).toBeVisible()
  await expect(tablePanel(page).getByRole('treegrid')).toBeVisible()
  const tab = (name: string) => page.getByRole('tab', { name, exact: true })
  await tab('总体').focus()
  for (const [key, name] of [
    ['End', '对比'],
    ['ArrowRight', '总体'],
    ['ArrowLeft', '对比'],
    ['ArrowLeft', '矩阵'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(tab(name)).toBeFocused()
    await expect(tab(name)).toHaveAttribute('aria-selected', 'true')
  }
  const rows = page.getByRole('combobox', { name: '每行是哪个维度' })
  await rows.selectOption({ label: '层级' })
  expect(await rows.locator(':checked').textContent()).toBe('层级')
  await expect(page.getByRole('grid', { name: /矩阵$/ })).toContainText('县级')
})

test('of two choices the later counts, though its answer may come first', async ({ page }) => {
  await openLate(page, 20)
  await waitForApp(page)
  await change(page, { from: 900, to: 900 })
  await optionOf(page, '江苏省').click()
  await change(page, { from: 60, to: 60 })
  await option(page, '公共服务类，15 个案例').click()
  await expectShown(page, 4)
  await expect(chips(page)).toHaveCount(2)
  await page.waitForTimeout(1100)
  await expectShown(page, 4)
})

test('a case that the list does not have is noticed', async ({ page }) => {
  await openLate(page, 200, '#case=999')
  await waitForApp(page)
  await expect(page.getByText('案例“999”')).toBeVisible()
  await expect(detail(page)).toHaveCount(0)
})

test('pinyin is never "no match" before its dictionary is here', async ({ page }) => {
  const said = await watchWords(page)
  await openLate(page, 150)
  await waitForApp(page)
  await searchBox(page).fill('nanjing')
  await expectShown(page, 2)
  expect((await said()).filter((text) => /显示 0 \/|没有案例符合/.test(text))).toEqual([])
})

test('a panel whose rows fail says so and can ask again; the others go on', async ({ page }) => {
  await openLate(page, 20)
  await waitForApp(page)
  await fail(page, 'rows', true)
  await optionOf(page, '江苏省').click()
  await expectShown(page, 12)
  const table = tablePanel(page)
  await expect(table.getByRole('alert')).toBeVisible()
  await expect(optionOf(page, '浙江省')).toBeVisible()
  await fail(page, 'rows', false)
  await table.getByRole('button', { name: '重试' }).click()
  await expect(page.locator('button[data-case]')).toHaveCount(12)
  await expect(table.getByRole('alert')).toHaveCount(0)
})

test('where nothing can be counted no figure is shown, and another try brings all of them', async ({
  page,
}) => {
  await openLate(page, 20)
  await waitForApp(page)
  await fail(page, 'counts', true)
  await optionOf(page, '江苏省').click()
  await expect(page.getByRole('alert').first()).toBeVisible()
  await expect(page.getByText(/显示 \d+ \/ \d+ 个案例/)).toHaveCount(0)
  await fail(page, 'counts', false)
  await page.getByRole('button', { name: '重试' }).first().click()
  await expectShown(page, 12)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

/** The same from now on, in a page that is open already. */
async function watchWordsNow(page: Page) {
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    new MutationObserver(() => said.push(document.getElementById('root')?.innerText ?? '')).observe(
      document.body,
      { subtree: true, childList: true, characterData: true, attributes: true },
    )
  })
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said)
}

test('the titles behind a number are awaited without one, and asked for again', async ({
  page,
}) => {
  await openLate(page, 30)
  await waitForApp(page)
  await change(page, { from: 1500, to: 1500 })
  await fail(page, 'rows', true)
  await optionOf(page, '公共服务类').hover()
  const behind = page.getByRole('group', { name: /^公共服务类/ })
  await expect(behind).toContainText('正在查询……')
  await expect(behind).toHaveAccessibleName('公共服务类')
  await expect(behind.getByRole('alert')).toContainText('未能查询')
  await fail(page, 'rows', false)
  await behind.getByRole('button', { name: '重试' }).click()
  const kept = page.getByRole('dialog', { name: '公共服务类：15 个案例' })
  await expect(kept.getByRole('listitem')).toHaveCount(8)
})
