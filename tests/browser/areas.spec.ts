import { expect, test, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import type { MapFile } from '../../src/domain/index.ts'
import { pageViolations } from './axe-check.ts'
import {
  caseNumbers,
  categories,
  chips,
  collectComplaints,
  expectShown,
  mapLabel,
  mapPanel,
  option,
  optionOf,
  regions,
  table,
  waitForApp,
} from './page-parts.ts'

const words = encodeURIComponent
const breadcrumb = (page: Page) => page.getByRole('navigation', { name: '所在地区' })
const enter = (page: Page, name: string) =>
  page.getByRole('button', { name: `进入${name}`, exact: true })
const expectStatus = (page: Page, text: string) =>
  expect(page.getByText(text, { exact: true })).toBeVisible()
const optionNames = (page: Page) =>
  regions(page)
    .getByRole('option')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))
const withCases = async (page: Page) =>
  (await optionNames(page)).filter((name) => /，[1-9]/.test(name))

const JIANGSU = ['省级单位，4 个案例', '南京市，2 个案例', '苏州市，5 个案例', '扬州市，1 个案例']
const SUZHOU = ['市级单位，2 个案例', '开发区（无区划代码），2 个案例', '昆山市，1 个案例']
const NINGBO = ['市级单位，2 个案例', '中央驻地方单位，2 个案例', '海曙区，1 个案例']

test('by mouse: the country, 江苏省, 苏州市, and back by the breadcrumb', async ({ page }) => {
  const complaints = collectComplaints(page)
  await page.goto('/')
  await waitForApp(page)
  await expect(breadcrumb(page)).toHaveCount(0)
  await optionOf(page, '江苏省').click()
  await enter(page, '江苏省').click()
  await expect(page).toHaveURL(/#area=320000$/)
  await expectStatus(page, '显示全部 12 个案例（江苏省；名单共 53）')
  await expect(chips(page)).toHaveCount(0)
  await expect.poll(() => withCases(page)).toEqual(JIANGSU)
  await expect(option(page, '南通市，0 个案例')).toBeVisible()
  await expect(mapLabel(page, '苏州')).toHaveText('苏州 5')
  await option(page, '南通市，0 个案例').hover()
  await expect(page.getByRole('tooltip')).toContainText('0（本部分名单）')

  await optionOf(page, '苏州市').click()
  await expectStatus(page, '显示 5 / 12 个案例（江苏省；名单共 53）')
  await enter(page, '苏州市').click()
  await expect.poll(() => withCases(page)).toEqual(SUZHOU)
  await expectStatus(page, '显示全部 5 个案例（苏州市；名单共 53）')
  await expect(breadcrumb(page).getByRole('listitem')).toHaveText(['全国', '江苏省', '苏州市'])
  expect(await pageViolations(page)).toEqual([])

  await breadcrumb(page).getByRole('button', { name: '江苏省' }).click()
  await expect(page).toHaveURL(/#area=320000$/)
  await breadcrumb(page).getByRole('button', { name: '全国' }).click()
  await expectShown(page, 53)
  await expect(page).toHaveURL(/\/$/)
  expect(complaints).toEqual([])
})

test('by keyboard alone: Enter on the active option goes in, Space chooses a part', async ({
  page,
}) => {
  await page.goto('/')
  await waitForApp(page)
  await regions(page).focus()
  await page.keyboard.type('js')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#area=320000$/)
  await expect(regions(page)).toBeFocused()
  await expect(optionOf(page, '苏州市')).toBeVisible()
  await page.keyboard.type('sz')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#area=320500$/)
  await expect(optionOf(page, '昆山市')).toBeVisible()

  await page.keyboard.press('Home')
  await page.keyboard.press('Space')
  await expectStatus(page, '显示 2 / 5 个案例（苏州市；名单共 53）')
  expect(await caseNumbers(page)).toEqual([42, 43])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Control+Space')
  expect(await caseNumbers(page)).toEqual([42, 43, 44, 45])
  // A county has no map of its own: Enter chooses it.
  await page.keyboard.type('ks')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/area=320500&region=320583$/)
  await expect.poll(() => caseNumbers(page)).toEqual([47])

  await page.keyboard.press('Shift+Tab')
  for (let i = 0; i < 12; i++) {
    if (await breadcrumb(page).getByRole('button', { name: '江苏省' }).evaluate(isFocused)) break
    await page.keyboard.press('Shift+Tab')
  }
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#area=320000&region=320583$/)
  await expect(option(page, '苏州市，5 个案例，含所选：苏州市昆山市')).toBeVisible()
})

const isFocused = (element: Element) => element === document.activeElement

test('宁波市: each part and district can be chosen, in the tile too', async ({ page }) => {
  await page.goto('/#area=330200')
  await expect.poll(() => withCases(page)).toEqual(NINGBO)
  const seen: number[] = []
  for (const [name, count] of [
    ['市级单位', 2],
    ['中央驻地方单位', 2],
    ['海曙区', 1],
  ] as const) {
    await optionOf(page, name).click()
    await expectStatus(page, `显示 ${count} / 5 个案例（宁波市；名单共 53）`)
    seen.push(...(await caseNumbers(page)))
  }
  expect(new Set(seen).size).toBe(5)
  await expect(page).toHaveURL(/region=330203$/)
  await mapPanel(page).locator('.remainder-part').filter({ hasText: '中央驻地方单位' }).click()
  await expect(page).toHaveURL(/region=330200-vertical$/)
  await expect(chips(page)).toHaveText([/宁波市 · 中央驻地方单位/])
  await expect(table(page).getByRole('row')).toHaveCount(3)
})

test('what is not inside is dropped in the same step of the history', async ({ page }) => {
  await page.goto(`/#region=320500,330000,central&category=${words('公共服务类')}`)
  await waitForApp(page)
  await expectShown(page, 7)
  await regions(page).focus()
  await page.keyboard.type('js')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/#area=320000&region=320500&category=${words('公共服务类')}`)
  await expectStatus(page, '显示 2 / 12 个案例（江苏省；名单共 53）')
  await page.goBack()
  await expectShown(page, 7)
  await expect(chips(page)).toHaveCount(4)
  await page.goForward()
  await expectStatus(page, '显示 2 / 12 个案例（江苏省；名单共 53）')
  await categories(page).getByRole('option', { selected: true }).click()
  await expectStatus(page, '显示 5 / 12 个案例（江苏省；名单共 53）')
  await page.getByRole('button', { name: '清除筛选' }).click()
  await expect(page).toHaveURL(/#area=320000$/)
})

test('an address shows an area at once, and says so when there is none', async ({ page }) => {
  await page.goto(`/#area=320000&category=${words('公共服务类')}`)
  await expectStatus(page, '显示 4 / 12 个案例（江苏省；名单共 53）')
  await expect(option(page, '苏州市，2 个案例，共 5 个')).toBeVisible()
  await page.goto('/#area=320583')
  await expect(page.getByRole('alert')).toContainText('所在地区“320583”')
  await expectShown(page, 53)
})

test('all 34 provincial units open with their children; the unlisted say so in one sentence', async ({
  page,
}) => {
  test.setTimeout(90_000)
  const readMap = (name: string) =>
    JSON.parse(readFileSync(`public/maps/${name}.json`, 'utf8')) as MapFile
  const provinces = readMap('cn')
    .features.map(({ properties }) => properties)
    .filter(({ adcode }) => adcode !== '')
  expect(provinces).toHaveLength(34)
  const listed = new Set('110000 210000 220000 230000 310000 320000 330000'.split(' '))
  await page.goto('/')
  await waitForApp(page)
  for (const { adcode, name } of provinces) {
    const map = readMap(adcode)
    const shown = [...map.features, ...(map.inset?.features ?? [])]
      .filter(({ properties }) => properties.kind === undefined)
      .map(({ properties }) => properties.name)
    const children = new Set([...shown, ...(map.withoutShape ?? []).map((one) => one.name)])
    await page.evaluate((code) => {
      window.location.hash = `#area=${code}`
    }, adcode)
    await expect(breadcrumb(page).getByRole('listitem').last()).toHaveText(name)
    const divisions = async () =>
      (await optionNames(page))
        .map((label) => label.split('，')[0] ?? '')
        .filter((label) => !/单位$|^开发区/.test(label))
    await expect.poll(async () => new Set(await divisions())).toEqual(children)
    const sentence = mapPanel(page).getByText(
      `${name}在本部分名单中未列出，是否有案例，名单未说明。`,
    )
    await expect(sentence).toHaveCount(listed.has(adcode) ? 0 : 1)
    await expect(mapPanel(page).locator('.map-stage')).toHaveCount(listed.has(adcode) ? 1 : 0)
  }
  await expect(mapPanel(page)).not.toContainText('= 0')
  expect(await pageViolations(page)).toEqual([])
  await page.getByRole('button', { name: '返回全国' }).click()
  await expectShown(page, 53)
})

test('北京市 goes straight to its districts', async ({ page }) => {
  await page.goto('/#area=110000&region=110108')
  await expectStatus(page, '显示 1 / 10 个案例（北京市；名单共 53）')
  await expect
    .poll(() => withCases(page))
    .toEqual(['市级单位，6 个案例', '东城区，1 个案例', '西城区，2 个案例', '海淀区，1 个案例'])
  await expect(mapLabel(page, '海淀')).toHaveText('海淀 1')
  await expect(page.getByRole('button', { name: /^进入/ })).toHaveCount(0)
})

test('the map of an area is missing: it is said, the rest lives, 重试 loads it', async ({
  page,
}) => {
  await page.route('**/maps/320000.json', (route) => route.fulfill({ status: 404 }))
  await page.goto('/#area=320000')
  const alert = mapPanel(page).getByRole('alert')
  await expect(alert).toContainText('江苏省的地图文件未能读取')
  await expectStatus(page, '显示全部 12 个案例（江苏省；名单共 53）')
  await expect.poll(() => optionNames(page)).toEqual(JIANGSU)
  await optionOf(page, '苏州市').click()
  await expectStatus(page, '显示 5 / 12 个案例（江苏省；名单共 53）')
  expect(await pageViolations(page)).toEqual([])

  // The tooltip of the option goes with the pointer.
  await page.mouse.move(600, 20)
  await alert.getByRole('button', { name: '返回全国' }).click()
  await expect(page.locator('.map-label:visible').first()).toBeVisible()
  await page.goBack()
  await page.unroute('**/maps/320000.json')
  await alert.getByRole('button', { name: '重试' }).click()
  await expect(alert).toHaveCount(0)
  await expect(mapLabel(page, '苏州')).toHaveText('苏州 5')
  await expect(optionOf(page, '无锡市')).toBeVisible()
})
