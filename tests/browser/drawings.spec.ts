import { expect, test, type Page } from '@playwright/test'
import { pageViolations } from './axe-check.ts'
import {
  box,
  caseNumbers,
  collectComplaints,
  expectShown,
  mapLabel,
  mapPanel,
  option,
  optionOf,
  regions,
  unfold,
  waitForApp,
} from './page-parts.ts'

const drawing = (page: Page, name: string) =>
  page.getByRole('radiogroup', { name: '画法' }).getByRole('radio', { name, exact: true })
/** The radio button is hidden under its word. */
const draw = (page: Page, name: string) =>
  page.getByRole('radiogroup', { name: '画法' }).getByText(name, { exact: true }).click()
const bubble = (page: Page, shortName: string) =>
  page.locator('.bubble-label').filter({ hasText: new RegExp(`^(✓ )?${shortName} `) })

/** The picture is as large as its stage, to the pixel. */
const expectPictureFits = async (page: Page) => {
  const stage = await box(mapPanel(page).locator('.map-stage'))
  const { x, y, width, height } = await box(mapPanel(page).locator('.map-stage .chart svg'))
  for (const [picture, own] of [
    [x, stage.x],
    [y, stage.y],
    [width, stage.width],
    [height, stage.height],
  ] as const) {
    expect(Math.abs(picture - own)).toBeLessThanOrEqual(1)
  }
}

/** Labels that are cut off, stick out of `within`, or stand on one another. */
const labelFaults = (page: Page) =>
  mapPanel(page)
    .locator('.map-stage')
    .evaluate((stage) => {
      const outer = stage.getBoundingClientRect()
      const labels = [...stage.querySelectorAll<HTMLElement>('.map-label')].filter(
        (label) => label.offsetWidth > 0,
      )
      const inner = labels.map((label) => {
        const range = document.createRange()
        range.selectNodeContents(label)
        return range.getBoundingClientRect()
      })
      return labels.flatMap((label, i) => {
        const one = inner[i] as DOMRect
        const out =
          one.left < outer.left - 1 ||
          one.right > outer.right + 1 ||
          one.top < outer.top - 1 ||
          one.bottom > outer.bottom + 1
        const met = inner.findIndex(
          (other, j) =>
            j > i &&
            one.left < other.right - 1 &&
            other.left < one.right - 1 &&
            one.top < other.bottom - 2 &&
            other.top < one.bottom - 2,
        )
        return [
          ...(out ? [`${label.textContent} is out`] : []),
          ...(met >= 0 ? [`${label.textContent} meets ${labels[met]?.textContent}`] : []),
        ]
      })
    })

test('方块: 34 units and the central bodies, each readable inside its square', async ({ page }) => {
  const complaints = collectComplaints(page)
  await page.goto('/')
  await waitForApp(page)
  await draw(page, '方块')
  await expect(page).toHaveURL(/#map=squares$/)
  const labels = mapPanel(page).locator('.map-label:visible')
  await expect(labels).toHaveCount(35)
  await expect(mapLabel(page, '中央')).toHaveText('中央 17')
  await expect(mapLabel(page, '黑龙江')).toHaveText('黑龙江 2')
  await expect(mapLabel(page, '河北')).toHaveText('河北 –')
  await expectPictureFits(page)
  expect(await labelFaults(page)).toEqual([])
  const stage = await box(mapPanel(page).locator('.map-stage'))
  const square = { width: stage.width * 0.12, height: stage.height * 0.11875 }
  const sizes = await labels.evaluateAll((all) =>
    all.map((label) => {
      const range = document.createRange()
      range.selectNodeContents(label)
      const { width, height } = range.getBoundingClientRect()
      return { text: label.textContent, width, height }
    }),
  )
  expect(
    sizes.filter(({ width, height }) => width > square.width || height > square.height),
  ).toEqual([])
  expect(await pageViolations(page)).toEqual([])

  await mapLabel(page, '江苏').click()
  await expectShown(page, 12)
  await expect(mapLabel(page, '江苏')).toHaveText('江苏 12')
  await expect(page.locator('.outline-selected')).toHaveCount(1)
  // A corner of the square, clear of its label.
  const zhejiang = await box(mapLabel(page, '浙江'))
  const middle = { x: zhejiang.x + zhejiang.width / 2, y: zhejiang.y + zhejiang.height / 2 }
  await page.keyboard.down('Control')
  await page.mouse.click(middle.x + square.width * 0.42, middle.y - square.height * 0.42)
  await page.keyboard.up('Control')
  await expectShown(page, 18)
  await optionOf(page, '中央国家机关').click()
  await expectShown(page, 17)
  await regions(page).focus()
  await page.keyboard.type('sh')
  await expect(page.locator('.outline-focus')).toHaveCount(1)
  await page.keyboard.press('Space')
  await expectShown(page, 3)
  await mapLabel(page, '河北').click()
  await expectShown(page, 3)
  expect(complaints).toEqual([])
})

test('气泡: circles with names beside them, by click and by the list', async ({ page }) => {
  const complaints = collectComplaints(page)
  await page.goto('/#map=bubbles')
  await waitForApp(page)
  await expect(drawing(page, '气泡')).toBeChecked()
  const circles = page.locator('.bubble')
  await expect(circles).toHaveCount(7)
  await expect(page.locator('.bubble-label')).toHaveCount(7)
  expect(await labelFaults(page)).toEqual([])
  await expect(mapPanel(page).getByRole('group', { name: '图例', exact: true })).toContainText(
    '圆面积为案例数，扇形为类别',
  )
  const width = async (shortName: string) => {
    const found = await bubble(page, shortName).evaluate((label) => label.textContent)
    const index = ['江苏 12', '北京 10', '浙江 6', '上海 3', '辽宁 2', '黑龙江 2', '吉林 1']
    return (await box(circles.nth(index.indexOf(found)).locator('.bubble-ring'))).width
  }
  expect((await width('江苏')) / (await width('上海'))).toBeCloseTo(2, 1)
  expect(await pageViolations(page)).toEqual([])

  const ring = await box(circles.first())
  await page.mouse.click(ring.x + ring.width / 2, ring.y + ring.height / 2)
  await expectShown(page, 12)
  await expect(bubble(page, '江苏')).toHaveText('✓ 江苏 12')
  await optionOf(page, '公共服务类').click()
  await expectShown(page, 4)
  await expect(circles.first().locator('path')).toHaveCount(1)
  await expect(bubble(page, '黑龙江')).toHaveText('黑龙江 0 / 2')
  await regions(page).focus()
  await page.keyboard.type('bj')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#area=110000&category=[^&]*&map=bubbles$/)
  await expect(circles).toHaveCount(3)
  await expect(page.getByRole('radiogroup', { name: '画法' }).getByRole('radio')).toHaveCount(2)
  expect(complaints).toEqual([])
})

test('地市: 391 divisions, fetched when first asked for, down to 苏州市 in one step', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/maps/')) asked.push(new URL(request.url()).pathname)
  })
  await page.goto('/')
  await waitForApp(page)
  await expect(drawing(page, '地图')).toBeChecked()
  expect(asked.filter((path) => path !== '/maps/index.json')).toEqual(['/maps/cn.json'])
  await draw(page, '地市')
  await expect(page).toHaveURL(/#map=prefectures$/)
  await unfold(page)
  await expect(regions(page).getByRole('option')).toHaveCount(4 + 391)
  expect(asked.filter((path) => path.includes('cn-prefectures'))).toHaveLength(1)
  await expect(option(page, '江苏省 · 省级单位，4 个案例')).toHaveCount(1)
  await expect(option(page, '北京市，10 个案例')).toHaveCount(1)
  await expect(mapPanel(page)).toContainText('另有 7 个案例属省级单位等，不在地市图上')
  await expect(mapLabel(page, '苏州')).toHaveText('苏州 5')
  expect(await labelFaults(page)).toEqual([])
  expect(await pageViolations(page)).toEqual([])

  await mapLabel(page, '苏州').click()
  await expectShown(page, 5)
  expect(await caseNumbers(page)).toEqual([42, 43, 44, 45, 47])
  await page.getByRole('button', { name: '进入苏州市' }).click()
  await expect(page).toHaveURL(/#area=320500&map=prefectures$/)
  await expect(drawing(page, '地图')).toBeChecked()
  await page.getByRole('button', { name: '全国' }).click()
  await expect(regions(page).getByRole('option')).toHaveCount(4 + 391)
  await draw(page, '地图')
  await draw(page, '地市')
  expect(asked.filter((path) => path.includes('cn-prefectures'))).toHaveLength(1)
})

test('by keyboard: the ways of drawing are one group of radio buttons', async ({ page }) => {
  await page.goto('/')
  await waitForApp(page)
  await drawing(page, '地图').focus()
  await page.keyboard.press('ArrowLeft')
  await expect(drawing(page, '气泡')).toBeChecked()
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/#map=squares$/)
  await page.goBack()
  await expect(drawing(page, '气泡')).toBeChecked()
  await page.goBack()
  await expect(page).toHaveURL(/\/$/)
})

test('zooming one map leaves the next one whole', async ({ page }) => {
  await page.goto('/')
  await waitForApp(page)
  await page.getByRole('button', { name: '放大', exact: true }).click()
  await expect(page.getByRole('button', { name: '恢复全图' })).toBeVisible()
  await regions(page).focus()
  await page.keyboard.type('js')
  await page.keyboard.press('Enter')
  await expect(mapLabel(page, '苏州')).toBeVisible()
  await expect(page.getByRole('button', { name: '恢复全图' })).toHaveCount(0)
  await expectPictureFits(page)
  await page.setViewportSize({ width: 1500, height: 900 })
  await expect(async () => expectPictureFits(page)).toPass()
})
