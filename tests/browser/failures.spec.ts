import { expect, test, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import {
  breakdown,
  caseNumbers,
  detail,
  expectShown,
  mapPanel,
  option,
  optionOf,
  table,
  tablePanel,
} from './page-parts.ts'

const FOLDER = 'tests/fixtures/site/data/egov-best-practice-nominees-1'
const CSV = readFileSync(`${FOLDER}/cases.csv`, 'utf8')
const PACKAGE = readFileSync(`${FOLDER}/datapackage.json`, 'utf8')
const HTML = '<!doctype html><title>登录</title><p>请先登录'

type Reply = { readonly status?: number; readonly body?: string } | 'none'

const serve = (page: Page, file: string, reply: Reply) =>
  page.route(`**/${file}`, (route) =>
    reply === 'none' ? route.abort() : route.fulfill({ contentType: 'text/plain', ...reply }),
  )

const without = (column: string) => {
  const [header = '', ...rows] = CSV.split('\n')
  return [header.replace(`,${column},`, `,x_${column},`), ...rows].join('\n')
}

const DATA_FAILURES: readonly (readonly [string, string, Reply, RegExp])[] = [
  ['no package', 'datapackage.json', { status: 404 }, /datapackage\.json 没有取到：服务器返回 404/],
  ['a package that is a web page', 'datapackage.json', { body: HTML }, /不是 JSON：内容像是网页/],
  [
    'a package of the wrong schema',
    'datapackage.json',
    { body: PACKAGE.replace('"coverage"', '"cover"') },
    /coverage 不符合要求/,
  ],
  ['no cases', 'cases.csv', { status: 404 }, /cases\.csv 没有取到：服务器返回 404/],
  ['no answer', 'cases.csv', 'none', /cases\.csv 没有取到：网络不通/],
  ['cases that are a web page', 'cases.csv', { body: HTML }, /cases\.csv 不是表格：内容像是网页/],
  ['an empty file', 'cases.csv', { body: '' }, /cases\.csv 不是表格：文件是空的/],
  ['a missing column', 'cases.csv', { body: without('organization') }, /缺少列：organization/],
  [
    'rows none of which can be shown',
    'cases.csv',
    { body: CSV.replaceAll(/^(\d+),(\d+),[^,]+,/gm, '$1,$2,,') },
    /没有一行可以显示。例如：cases\.csv 第 2 行（未显示）：title 为空/,
  ],
]

test('whatever is wrong with the data files is said, with what to do, and a way back', async ({
  page,
}) => {
  test.slow()
  for (const [name, file, reply, words] of DATA_FAILURES) {
    await test.step(name, async () => {
      await page.unrouteAll()
      await serve(page, file, reply)
      await page.goto('about:blank')
      await page.goto('/#region=320000')
      const alert = page.getByRole('alert').filter({ hasText: '数据未能读取' })
      await expect(alert).toContainText(words)
      await expect(alert).toContainText(/请(检查|联系)/)
      // Figures of the page as it was built would contradict the message.
      await expect(table(page)).toHaveCount(0)
    })
  }
  await page.unrouteAll()
  await page.getByRole('button', { name: '刷新页面' }).click()
  await expectShown(page, 12)
})

test('rows that were refused or kept with a reservation are said, the others are shown', async ({
  page,
}) => {
  const csv = CSV.replace(/^(41,.*),公共服务类,/m, '$1,其他类,')
    .replace(/^(42,.*),320500-own,/m, '$1,329900-own,')
    .replace(/^(43,.*),320500-\w+,/m, '$1,990000-own,')
    .replace(/^44,/m, '41,')
  await serve(page, 'cases.csv', { body: csv })
  await page.goto('/')
  await expectShown(page, 52, 52)
  const notice = page.getByRole('alert')
  await expect(notice).toContainText('数据文件中有 4 处需要留意，其余案例照常显示：')
  await expect(notice.getByRole('listitem')).toHaveText([
    'cases.csv 第 42 行（已显示）：category 的值“其他类”不在名单说明之内，已列在最后',
    'cases.csv 第 43 行（已显示）：region 的代码“329900”无法识别，只归入 320000',
    'cases.csv 第 44 行（已显示）：地区代码“990000”不在名单说明的区划之内，归入“未识别”',
    'cases.csv 第 45 行（未显示）：标识 41 与前面的案例重复',
  ])
  await expect(option(page, '其他类，1 个案例')).toBeVisible()
  await expect(option(page, '未识别，1 个案例')).toBeVisible()
  await notice.getByRole('button', { name: '知道了' }).click()
  await expect(notice).toHaveCount(0)
  await optionOf(page, '其他类').click()
  expect(await caseNumbers(page)).toEqual([41])
})

test('many bad rows are counted, the first few named', async ({ page }) => {
  await serve(page, 'cases.csv', { body: CSV.replaceAll(/,provincial,/g, ',省级,') })
  await page.goto('/')
  await expectShown(page, 53)
  const notice = page.getByRole('alert')
  await expect(notice).toContainText('数据文件中有 13 处需要留意')
  await expect(notice.getByRole('listitem')).toHaveCount(6)
  await expect(notice).toContainText('另有 8 处')
  await expect(table(page).getByRole('row').nth(1)).toBeInViewport()
})

const MAP_FAILURES: readonly (readonly [string, Reply])[] = [
  ['a map of another shape', { body: '{"type":"FeatureCollection","features":[]}' }],
  ['a map that is a web page', { body: HTML }],
  ['no map', { status: 404 }],
]

test('without the map the rest works, and 重试 loads it', async ({ page }) => {
  for (const [name, reply] of MAP_FAILURES) {
    await test.step(name, async () => {
      await page.unrouteAll()
      await serve(page, 'maps/cn.json', reply)
      await page.goto('/')
      await expect(mapPanel(page).getByRole('alert')).toContainText('地图文件未能读取')
      await expect(mapPanel(page).getByRole('alert')).toContainText('不受影响')
    })
  }
  await optionOf(page, '江苏省').click()
  await expectShown(page, 12)
  await option(page, '公共服务类，4 个案例，共 15 个').click()
  expect(await caseNumbers(page)).toEqual([37, 41, 42, 44])
  await page.unrouteAll()
  await mapPanel(page).getByRole('button', { name: '重试' }).click()
  await expect(mapPanel(page).getByRole('alert')).toHaveCount(0)
  await expect(page.locator('.map-label:visible').first()).toBeVisible()
  await expectShown(page, 4)
})

test('what comes beside the map says that it is missing, and can be asked for again', async ({
  page,
}) => {
  await serve(page, 'settings.json', { status: 503 })
  await serve(page, 'maps/index.json', 'none')
  await page.route('**/assets/RegionTip-*.js', (route) => route.abort())
  await page.goto('/#area=350200')
  const notice = page.getByRole('alert').filter({ hasText: '网址中有 1 处' })
  await expect(notice).toContainText('“350200”（地名文件 maps/index.json 未能读取')
  expect(page.url()).toContain('#area=350200')
  await expect(mapPanel(page)).toContainText('审图号未能读取')
  await optionOf(page, '江苏省').hover()
  await expect(page.getByRole('tooltip')).toHaveText('提示未能读取，数字见“地区”列表。')
  await page.unrouteAll()
  await serve(page, 'settings.json', { body: '{"mapReviewNumber":"GS（2026）0001号"}' })
  await mapPanel(page).getByRole('button', { name: '重试' }).click()
  await expect(mapPanel(page)).toContainText('审图号：GS（2026）0001号')
  await optionOf(page, '黑龙江省').hover()
  await expect(page.getByRole('tooltip')).toContainText('黑龙江省')
  await page.reload()
  await expect(mapPanel(page).getByRole('navigation')).toContainText('厦门市')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a script error in one panel leaves the others alive', async ({ page }) => {
  // Shapes that pass the first look at the file and cannot be drawn.
  const map = JSON.parse(readFileSync('public/maps/cn.json', 'utf8')) as {
    features: { geometry: unknown }[]
  }
  for (const feature of map.features) feature.geometry = { type: 'Polygon', coordinates: 7 }
  await serve(page, 'maps/cn.json', { body: JSON.stringify(map) })
  await page.goto('/')
  await expect(mapPanel(page).getByRole('alert')).toBeVisible()
  await optionOf(page, '公共服务类').click()
  await expectShown(page, 15)
  await expect(breakdown(page)).toBeVisible()
  await page.locator('button[data-case="41"]').click()
  await expect(detail(page)).toContainText('南京市（320100）')
})

test('an error in the table stays in the table', async ({ page }) => {
  await page.addInitScript(() => {
    // Only the table scrolls a part of the page by itself.
    Element.prototype.scrollTo = () => {
      throw new Error('made by the test')
    }
  })
  await page.goto('/')
  const alert = tablePanel(page).getByRole('alert')
  await expect(alert).toContainText('“案例列表”显示时出错')
  await expect(alert).toContainText('页面其他部分仍可使用。可以重试；若仍出错，请刷新页面。')
  await optionOf(page, '公共服务类').click()
  await expectShown(page, 15)
  await expect(option(page, '江苏省，4 个案例，共 12 个')).toHaveCount(1)
  await expect(page.locator('.map-label:visible').first()).toBeVisible()
})

test('without the main script the page says what it is, with the plain figures', async ({
  page,
}) => {
  await page.route('**/assets/*.js', (route) => route.fulfill({ status: 404 }))
  await page.goto('/#region=320000')
  await expect(page.getByRole('alert')).toContainText('程序未能运行')
  await expect(page.getByRole('alert')).toContainText('请检查网络后刷新页面')
  await expectShown(page, 53)
  await expect(tablePanel(page)).toBeVisible()
  await expect(table(page).getByRole('row').nth(3)).toBeInViewport()
})
