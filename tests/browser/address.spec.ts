import { expect, test, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import {
  breakdown,
  caseNumbers,
  categories,
  chips,
  collectComplaints,
  collectDialogs,
  detail,
  expectSaid,
  expectShown,
  mapPanel,
  optionOf,
  searchBox,
  table,
  tablePanel,
  tooltip,
  waitForApp,
} from './page-parts.ts'

const CSV = 'tests/fixtures/site/data/egov-best-practice-nominees-1/cases.csv'
const notice = (page: Page) => page.getByRole('alert')
const words = encodeURIComponent

/** Everything that assistive technology is told about the views, whatever has the focus. */
async function readParts(page: Page): Promise<string> {
  const parts = [mapPanel(page), breakdown(page), tablePanel(page), detail(page)]
  const told = await Promise.all(parts.map((part) => part.ariaSnapshot()))
  return told.join('\n').replaceAll(' [active]', '')
}

test('every key of the fragment is read, and written again as it was', async ({ page }) => {
  const parts = {
    region: 'region=320000,330000',
    category: `category=${words('公共服务类')},${words('技术应用类')}`,
    level: 'level=prefecture,county',
    q: `q=${words('市')}`,
    sort: 'sort=-title',
    group: 'group=region',
    stack: 'stack=share',
    order: `order=${words('公共服务类')}`,
    case: 'case=41',
  }
  const fragment = Object.values(parts).join('&')
  await page.goto(`/#${fragment}`)
  await waitForApp(page)
  await expect(chips(page)).toHaveText([
    /地区：江苏省/,
    /地区：浙江省/,
    /类别：公共服务类/,
    /类别：技术应用类/,
    /层级：地市级/,
    /层级：县级/,
    /搜索：市/,
  ])
  await expect(searchBox(page)).toHaveValue('市')
  await expect(page.getByRole('columnheader', { name: '案例', exact: true })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  await expect(page.getByRole('radio', { name: '地区' })).toBeChecked()
  await expect(page.getByRole('radio', { name: '百分比' })).toBeChecked()
  await expect(page.getByRole('combobox', { name: '排列' }).locator(':checked')).toHaveText(
    '按公共服务类数',
  )
  await expect(detail(page)).toContainText('江苏省南京市市民卡项目建设实践')
  await expect(notice(page)).toHaveCount(0)

  // An action and its opposite write the whole fragment anew.
  await page.getByRole('radio', { name: '类别' }).check()
  await expect(page).toHaveURL(/group=category/)
  await page.getByRole('radio', { name: '地区' }).check()
  await expect.poll(() => new URL(page.url()).hash).toBe(`#${fragment}`)
})

test('a link shows the same view to somebody else', async ({ page, browser, baseURL }) => {
  await page.goto('/')
  await optionOf(page, '江苏省').click()
  await optionOf(page, '公共服务类').click()
  await page.getByRole('columnheader', { name: '案例', exact: true }).getByRole('button').click()
  await page.getByRole('radio', { name: '百分比' }).check()
  await searchBox(page).fill('市')
  await expectShown(page, 3)
  await expectSaid(page, 3)
  await page.locator('button[data-case="42"]').click()
  await expect(detail(page).getByRole('listitem').filter({ hasText: '154' })).toBeVisible()
  const shown = await readParts(page)

  const other = await browser.newContext({ baseURL: baseURL ?? '', locale: 'zh-CN' })
  const tab = await other.newPage()
  await tab.setViewportSize({ width: 1366, height: 768 })
  await tab.goto(page.url())
  await waitForApp(tab)
  await expect(detail(tab).getByRole('listitem').filter({ hasText: '154' })).toBeVisible()
  await expect.poll(() => readParts(tab)).toBe(shown)
  expect(tab.url()).toBe(page.url())
  await other.close()
})

test('back and forward go through what was chosen, not through what was typed', async ({
  page,
}) => {
  await page.goto('/')
  await optionOf(page, '江苏省').click()
  await searchBox(page).pressSequentially('市民')
  await optionOf(page, '公共服务类').click()
  await expectShown(page, 1)
  await page.locator('button[data-case="41"]').click()
  await expect(detail(page)).toBeVisible()

  await page.goBack()
  await expect(detail(page)).toHaveCount(0)
  await expectShown(page, 1)
  await page.goBack()
  await expect(categories(page).getByRole('option', { selected: true })).toHaveCount(0)
  await expect(searchBox(page)).toHaveValue('市民')
  await page.goBack()
  await expectShown(page, 53)
  await expect(searchBox(page)).toHaveValue('')
  await page.goForward()
  await expect(searchBox(page)).toHaveValue('市民')
  await expect(chips(page)).toHaveCount(2)
  await page.goForward()
  await page.goForward()
  await expect(detail(page)).toContainText('市民卡')
})

test('what is not known is said once, in Chinese, and the rest is shown', async ({ page }) => {
  await page.goto(
    `/#region=320000,999999&category=${words('没有此类')}&case=54&colour=red&sort=up&v=9`,
  )
  await expectShown(page, 12)
  await expect(notice(page)).toHaveCount(1)
  await expect(notice(page)).toContainText(
    '网址中有 6 处无法识别，已按默认显示：地区“999999”、类别“没有此类”、案例“54”、“colour=red”、排序“up”，另有 1 处',
  )
  await notice(page).getByRole('button', { name: '知道了' }).click()
  await expect(notice(page)).toHaveCount(0)

  await page.evaluate(() => {
    window.location.hash = '#region=nowhere'
  })
  await expect(notice(page)).toContainText('地区“nowhere”')
  await expectShown(page, 53)
  await page.evaluate(() => {
    window.location.hash = ''
  })
  await expect(notice(page)).toHaveCount(0)
})

const RUBBISH = {
  'broken percent signs': '#%E0%A4%A',
  'a broken value': '#q=%E0%A4%A&region=320000',
  'names of the language': '#region=__proto__,constructor&category=__proto__&__proto__=1&case=NaN',
  'ten kilobytes of noise': `#${Array.from({ length: 1500 }, (_, i) => `k${i}=%`).join('&')}`,
  'ten kilobytes of one word': `#q=${'长'.repeat(1200)}`,
  'markup in the search': `#q=${words('<img src=x onerror=alert(1)>')}`,
  'markup as it is': '#q=<img src=x onerror=alert(1)>&region=<script>alert(1)</script>',
}

test('rubbish in the address: the page lives and nothing runs', async ({ page }) => {
  test.slow()
  const complaints = collectComplaints(page)
  const dialogs = collectDialogs(page)
  for (const [name, fragment] of Object.entries(RUBBISH)) {
    await test.step(name, async () => {
      await page.goto('about:blank')
      await page.goto(`/${fragment}`)
      await waitForApp(page)
      await expect(page.locator('main img, main script')).toHaveCount(0)
      const room = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        height: document.documentElement.scrollHeight,
      }))
      expect(room).toEqual({ width: 1366, height: 768 })
      await expect(table(page).getByRole('columnheader').first()).toBeInViewport()
      await searchBox(page).fill('市民卡')
      await expect(searchBox(page)).toHaveValue('市民卡')
      await expect(page.locator('button[data-case="41"]')).toBeVisible()
    })
  }
  expect(complaints).toEqual([])
  expect(dialogs).toEqual([])
})

test('text from the data is never markup', async ({ page }) => {
  const dialogs = collectDialogs(page)
  const markup = '<img src=x onerror=alert(1)>'
  const quoted = `"${markup}"`
  const csv = readFileSync(CSV, 'utf8')
    .replaceAll('江苏省南京市市民卡项目建设实践', markup)
    .replaceAll('南京市国民经济和社会信息化领导小组办公室', markup)
    .replace(/^41,(.*?),公共服务类/m, (_, title: string) => `41,${title},${quoted}`)
  await page.route('**/cases.csv', (route) =>
    route.fulfill({ contentType: 'text/csv; charset=utf-8', body: csv }),
  )
  await page.goto('/')
  await waitForApp(page)
  await optionOf(page, '江苏省').hover()
  await expect(tooltip(page)).toContainText(markup)
  await page.getByRole('option', { name: `${markup}，1 个案例`, exact: true }).click()
  expect(await caseNumbers(page)).toEqual([41])
  await expect(chips(page)).toHaveText(new RegExp(`类别：${markup.replace('(1)', '\\(1\\)')}`))
  await expect(table(page).getByRole('row').nth(1)).toContainText(markup)
  await page.locator('button[data-case="41"]').click()
  await expect(detail(page).getByRole('heading', { level: 2 })).toHaveText(markup)
  await page.getByRole('radio', { name: '申报单位' }).check()
  await expect(tablePanel(page)).toContainText(markup)
  await searchBox(page).fill('onerror')
  await expect(tablePanel(page).locator('mark').first()).toHaveText('onerror')
  await expect(page.locator('img, [onerror]')).toHaveCount(0)
  expect(dialogs).toEqual([])
})
