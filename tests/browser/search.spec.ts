import { expect, test, type CDPSession, type Page } from '@playwright/test'
import {
  caseNumbers,
  chips,
  detail,
  expectShown,
  optionOf,
  regions,
  searchBox,
  table,
  tooltip,
  waitForApp,
} from './page-parts.ts'

const find = async (page: Page, text: string, numbers: readonly number[]) => {
  await searchBox(page).fill(text)
  await expectShown(page, numbers.length)
  await expect.poll(() => caseNumbers(page)).toEqual(numbers)
}

test('search reads titles, organisations and regions; several words must all be there', async ({
  page,
}) => {
  await page.goto('/')
  await waitForApp(page)
  await find(page, '市民卡', [41])
  await find(page, '监察局', [42])
  // 47 is 昆山市's: neither its title nor its organisation says 苏州, its region does.
  await find(page, '苏州', [42, 43, 44, 45, 47])
  await find(page, '数据 共享', [43])
  await find(page, '  共享　数据 ', [43])
  await find(page, '８１８９０', [53])
  await expect(table(page).locator('mark').first()).toHaveText('81890')
  await find(page, 'no such words', [])
  await expect(page.getByText('没有案例符合全部筛选条件')).toBeVisible()
  await page.getByRole('button', { name: '清除搜索文字' }).click()
  await expectShown(page, 53)
  await expect(searchBox(page)).toHaveValue('')
})

test('the other views count what the search leaves', async ({ page }) => {
  await page.goto('/')
  await find(page, '审计', [5, 35, 48])
  await expect(page.getByRole('option', { name: '黑龙江省，1 个案例，共 2 个' })).toHaveCount(1)
  await expect(page.getByRole('option', { name: '公共服务类，0 个案例，共 15 个' })).toHaveCount(1)
  await expect(chips(page)).toHaveText(/搜索：审计/)
  await expect(page).toHaveURL(/#q=%E5%AE%A1%E8%AE%A1$/)
  await page.getByRole('button', { name: '移除筛选 搜索：审计' }).click()
  await expect(searchBox(page)).toHaveValue('')
  await expectShown(page, 53)
})

const compose = (session: CDPSession, text: string) =>
  session.send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  })

test('an input method is let finish before anything is searched', async ({ page }) => {
  await page.goto('/')
  await waitForApp(page)
  await searchBox(page).focus()
  const session = await page.context().newCDPSession(page)
  for (const letters of ['n', 'nj', 'nan j', 'nan jing']) await compose(session, letters)
  await expect(searchBox(page)).toHaveValue('nan jing')
  await expectShown(page, 53)
  await expect(page).toHaveURL(/\/$/)
  await session.send('Input.insertText', { text: '南京' })
  await expectShown(page, 2)
  expect(await caseNumbers(page)).toEqual([40, 41])

  await compose(session, 'shi')
  await expect(searchBox(page)).toHaveValue('南京shi')
  await expectShown(page, 2)
  await session.send('Input.insertText', { text: '市市民' })
  await expectShown(page, 1)
})

test('Esc closes one thing at a time and never clears a filter', async ({ page }) => {
  await page.goto('/#region=320000&q=%E5%8D%97%E4%BA%AC&case=41')
  await expectShown(page, 2)
  await optionOf(page, '江苏省').hover()
  await expect(tooltip(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(tooltip(page)).toHaveCount(0)
  await expect(searchBox(page)).toHaveValue('南京')
  await page.keyboard.press('Escape')
  await expect(searchBox(page)).toHaveValue('')
  await expect(detail(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(detail(page)).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expectShown(page, 12)
  await expect(chips(page)).toHaveText(/江苏省/)
  await expect(optionOf(page, '江苏省')).toHaveAttribute('aria-selected', 'true')
})

test('Esc inside the search box and with a focus tooltip keeps the same order', async ({
  page,
}) => {
  await page.goto('/#q=%E5%8D%97%E4%BA%AC')
  await expectShown(page, 2)
  await regions(page).focus()
  await page.keyboard.press('ArrowDown')
  await expect(tooltip(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(tooltip(page)).toHaveCount(0)
  await expect(searchBox(page)).toHaveValue('南京')
  await searchBox(page).focus()
  await page.keyboard.press('Escape')
  await expect(searchBox(page)).toHaveValue('')
  await expectShown(page, 53)
})
