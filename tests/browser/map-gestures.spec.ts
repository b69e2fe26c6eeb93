import { expect, test, type Page } from '@playwright/test'
import { chips, regions, tooltip, waitForApp } from './page-parts.ts'

const stage = (page: Page) => page.locator('.map-stage')
const zoomIn = (page: Page) => page.getByRole('button', { name: '放大' })
const whole = (page: Page) => page.getByRole('button', { name: '恢复全图' })
const label = (page: Page, key: string) => page.locator(`.map-stage [data-region="${key}"]`).first()
const pinned = (page: Page, name: string) => page.getByRole('dialog', { name })
/** What the canvas shows, in map units. */
const seen = async (page: Page) =>
  (await page.locator('.map-stage > .map-overlay').getAttribute('viewBox'))!.split(' ').map(Number)

test.beforeEach(async ({ page }) => {
  await page.goto('/')
  await waitForApp(page)
})

test('+ goes to where the cases are, a drag moves the map, and one button shows all of it again', async ({
  page,
}) => {
  const all = await seen(page)
  await zoomIn(page).click()
  const east = await seen(page)
  expect(east[2]!).toBeLessThan(all[2]! * 0.9)
  // The cases stand on the coast.
  expect(east[0]! + east[2]! / 2).toBeGreaterThan(all[0]! + all[2]! / 2)
  const box = (await stage(page).boundingBox())!
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 60, y + 20, { steps: 4 })
  await page.mouse.up()
  await expect.poll(async () => (await seen(page))[0]!).toBeLessThan(east[0]!)
  // The click that ends a drag chooses nothing, and no text of the page is selected.
  expect(await page.evaluate(() => String(getSelection()))).toBe('')
  await expect(page).toHaveURL(/\/$|#$/)
  await whole(page).click()
  expect(await seen(page)).toEqual(all)
  await expect(whole(page)).toHaveCount(0)
})

test('+ goes to what is chosen', async ({ page }) => {
  await page.goto('/#region=110000')
  await waitForApp(page)
  await zoomIn(page).click()
  const [x0, y0, width, height] = await seen(page)
  const ring = await page.locator('.outline-selected path').first().getAttribute('d')
  const points = ring!.match(/-?[\d.]+/g)!.map(Number)
  const inside = points.filter((value, i) =>
    i % 2 === 0 ? value > x0! && value < x0! + width! : value > y0! && value < y0! + height!,
  )
  expect(inside).toHaveLength(points.length)
})

test('a double press goes in, by the shape or by its label', async ({ page }) => {
  await label(page, '320000').dblclick()
  await expect(page).toHaveURL(/#area=320000$/)
  await expect(page.getByRole('navigation', { name: '所在地区' })).toContainText('江苏省')
})

test('the right button lets the tooltip stay, with what one can do', async ({ page }) => {
  await label(page, '330000').click({ button: 'right' })
  const tip = pinned(page, '浙江省')
  await expect(tip).toContainText('全国 53 个中占 6 个（11%）')
  await expect(tip.getByRole('listitem').filter({ hasText: '宁波海关' })).toHaveCount(1)
  for (const name of ['进入浙江省', '只看这里', '把浙江省加入对比', '关闭']) {
    await expect(tip.getByRole('button', { name })).toHaveCount(1)
  }
  // It stays while the pointer is elsewhere.
  await page.mouse.move(20, 20)
  await page.waitForTimeout(400)
  await expect(tip).toBeVisible()
  const own = (await label(page, '330000').boundingBox())!
  const box = (await tip.boundingBox())!
  const covered =
    box.x < own.x + own.width &&
    own.x < box.x + box.width &&
    box.y < own.y + own.height &&
    own.y < box.y + box.height
  expect(covered).toBe(false)
  const panel = (await page.getByRole('region', { name: '地图' }).boundingBox())!
  expect(box.x + box.width).toBeLessThanOrEqual(panel.x + panel.width)
  await tip.getByRole('button', { name: '只看这里' }).click()
  await expect(tip).toHaveCount(0)
  await expect(chips(page)).toHaveText(/地区：浙江省/)
})

test('the menu key does so from the list, Esc gives the focus back', async ({ page }) => {
  await regions(page).focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Shift+F10')
  const tip = pinned(page, '浙江省')
  await expect(tip).toBeFocused()
  await expect(tooltip(page)).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(tip).toHaveCount(0)
  await expect(regions(page)).toBeFocused()
})

test('the list folds what is not listed, sorts, and shows what is chosen on the map', async ({
  page,
}) => {
  const options = regions(page).getByRole('option')
  await expect(options).toHaveCount(8)
  const height = (await regions(page).boundingBox())!.height
  await page.getByRole('button', { name: '本部分未列出 27 个' }).click()
  await expect(options).toHaveCount(35)
  await page.getByLabel('地区次序').selectOption('按案例数')
  await expect(options.nth(1)).toContainText('江苏省')
  await label(page, '220000').click()
  const option = regions(page).getByRole('option', { name: /^吉林省/ })
  await expect(option).toHaveAttribute('aria-selected', 'true')
  await expect(option).toBeInViewport()
  expect((await regions(page).boundingBox())!.height).toBe(height)
})

test.describe('with fingers', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('nothing moves by a tap, a long press pins, and the map is in view after going in', async ({
    page,
  }) => {
    const place = async () => (await stage(page).boundingBox())!
    const before = await place()
    await label(page, '320000').tap()
    await expect(chips(page)).toHaveText(/地区：江苏省/)
    expect(await place()).toEqual(before)
    const enter = page.getByRole('button', { name: '进入江苏省' })
    await enter.scrollIntoViewIfNeeded()
    await enter.tap()
    await expect(page).toHaveURL(/#area=320000$/)
    await expect(stage(page)).toBeInViewport({ ratio: 0.9 })
  })

  test('two fingers enlarge the map and leave the page as it is', async ({ page, context }) => {
    const all = await seen(page)
    const box = (await stage(page).boundingBox())!
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    const session = await context.newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd'
            ? []
            : [
                { x: x - apart, y },
                { x: x + apart, y },
              ],
      })
    await touch('touchStart', 30)
    for (const apart of [40, 50, 60]) await touch('touchMove', apart)
    await expect.poll(async () => (await seen(page))[2]!).toBeLessThan(all[2]! * 0.6)
    await touch('touchEnd', 0)
    expect(await page.evaluate(() => visualViewport!.scale)).toBe(1)
    await expect(whole(page)).toBeVisible()
  })

  test('a long press pins the tooltip', async ({ page, context }) => {
    const box = (await label(page, '330000').boundingBox())!
    const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    const session = await context.newCDPSession(page)
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] })
    await expect(pinned(page, '浙江省')).toBeVisible()
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect(pinned(page, '浙江省')).toBeVisible()
  })
})
