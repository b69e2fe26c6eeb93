import { expect, test, type Page } from '@playwright/test'
import { pageViolations } from './axe-check.ts'
import {
  chips,
  collectComplaints,
  expectShown,
  mapLabel,
  mapPanel,
  option,
  optionOf,
  waitForApp,
} from './page-parts.ts'

const words = encodeURIComponent
const metric = (page: Page) => page.getByRole('combobox', { name: '指标' })
const method = (page: Page) => page.getByRole('combobox', { name: '分级' })
const legend = (page: Page) => mapPanel(page).getByRole('group', { name: '图例', exact: true })
const classes = (page: Page) => legend(page).getByRole('button')
const title = (page: Page) => mapPanel(page).getByRole('heading', { level: 2 })
const ranges = (page: Page) => classes(page).allTextContents()

test('每千万常住人口案例数: in the title, the list, the map, the legend and the address', async ({
  page,
}) => {
  const complaints = collectComplaints(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/')
  await waitForApp(page)
  expect(asked.filter((url) => url.includes('population'))).toEqual([])
  await metric(page).selectOption('每千万常住人口案例数')
  await expect(page).toHaveURL(/#metric=per-population$/)
  await expect(title(page)).toHaveText('各地每千万常住人口案例数')
  await expect(mapPanel(page)).toContainText('人口不是申报机会的基数，名单年份不明')
  await expect(optionOf(page, '江苏省')).toContainText('1.4')
  await expect(mapLabel(page, '北京')).toHaveText('北京 4.6')
  // Residents of the central bodies do not exist: never 0.
  await expect(optionOf(page, '中央国家机关')).toContainText('不适用')
  await expect(mapPanel(page).locator('.tile')).toContainText('不适用')
  await expect(mapPanel(page).getByRole('group', { name: '图例：其他状态' })).toContainText(
    '不适用或基数不足',
  )
  expect(await ranges(page)).toHaveLength(5)
  expect(await pageViolations(page)).toEqual([])

  await page.goBack()
  await expect(title(page)).toHaveText('各地案例数')
  await expect(optionOf(page, '中央国家机关')).toContainText('17')
  expect(complaints).toEqual([])
})

test('residents are known of provinces alone: in an area cases are counted', async ({ page }) => {
  await page.goto('/#area=320000&metric=per-population')
  await expect(optionOf(page, '无锡市')).toBeVisible()
  await expect(title(page)).toHaveText('各地案例数')
  await expect(metric(page)).toHaveValue('count')
  await expect(mapLabel(page, '苏州')).toHaveText('苏州 5')
  await page.getByRole('button', { name: '全国' }).click()
  await expect(title(page)).toHaveText('各地每千万常住人口案例数')
})

test('某类别占比: printed as part and whole, not coloured below a base of ten', async ({
  page,
}) => {
  await page.goto('/')
  await waitForApp(page)
  await metric(page).selectOption('技术应用类占比')
  await expect(page).toHaveURL(`/#metric=${words('share:技术应用类')}`)
  await expect(optionOf(page, '江苏省')).toContainText('7 / 12')
  await expect(optionOf(page, '中央国家机关')).toContainText('8 / 17')
  await expect(mapLabel(page, '上海')).toHaveText('上海 2 / 3')
  await expect(optionOf(page, '上海市').locator('.swatch-no-value')).toHaveCount(1)
  await expect(optionOf(page, '江苏省').locator('.swatch-class')).toHaveCount(1)
  await expect(mapPanel(page)).toContainText('占比的基数不足 10 的地区不着色')
  expect(await ranges(page)).toEqual(['0%–19%', '20%–39%', '40%–59%', '60%–79%', '80%–100%'])
  await expect(method(page)).toHaveCount(0)
  expect(await pageViolations(page)).toEqual([])
})

test('a class of the legend chooses its regions, and again lets them go', async ({ page }) => {
  await page.goto('/')
  await waitForApp(page)
  const top = classes(page).last()
  await expect(top).toHaveAccessibleName('10–17：3 个地区，只看这些地区')
  await top.click()
  await expect(page).toHaveURL(/#region=central,110000,320000$/)
  await expectShown(page, 39)
  await expect(top).toHaveAttribute('aria-pressed', 'true')
  await expect(chips(page)).toHaveCount(3)
  await page.keyboard.press('Enter')
  await expectShown(page, 53)
  await expect(top).toHaveAttribute('aria-pressed', 'false')
  await page.goBack()
  await expectShown(page, 39)

  // A filter never moves the classes; one that then holds nothing cannot be chosen.
  await optionOf(page, '公共服务类').click()
  expect(await ranges(page)).toEqual(['1', '2', '3–5', '6–9', '10–17'])
  await expect(top).toHaveAttribute('aria-disabled', 'true')
  await top.click({ force: true })
  await expect(page).toHaveURL(new RegExp(`#region=central,110000,320000&category=`))
})

test('the method of the classes is in the address, not in the history', async ({ page }) => {
  await page.goto('/')
  await waitForApp(page)
  await optionOf(page, '江苏省').click()
  await method(page).selectOption('自然断点')
  await expect(page).toHaveURL(/#region=320000&classes=jenks$/)
  expect(await ranges(page)).toEqual(['1–5', '6–9', '10–11', '12–16', '17'])
  await method(page).selectOption('分位数')
  expect(await ranges(page)).toEqual(['1', '2', '3–9', '10–11', '12–17'])
  await expect(option(page, '江苏省，12 个案例')).toHaveAttribute('aria-selected', 'true')
  await page.goBack()
  await expect(page).toHaveURL(/\/$/)
  await expect(method(page)).toHaveValue('auto')
})
