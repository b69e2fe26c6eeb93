import { expect, test } from '@playwright/test'
import { pageViolations } from './axe-check.ts'
import { chips, collectComplaints, regions, tooltip, waitForApp } from './page-parts.ts'
import {
  control,
  expectOnStage,
  expectScene,
  notes,
  present,
  SCENES,
  stage,
  start,
} from './stage-parts.ts'

const help = 'dialog'
const hash = (url: string) => decodeURIComponent(new URL(url).hash)

test('by keyboard alone through five scenes, and out of them again', async ({ page }) => {
  const complaints = collectComplaints(page)
  await present(page)
  const { keyboard } = page
  const helpDialog = stage(page).getByRole(help, { name: '演示快捷键' })

  await expectScene(page, 1)
  await expectOnStage(
    page,
    '未设筛选：53 个案例，其中中央国家机关 17 个、江苏省 12 个、北京市 10 个',
  )
  await expectOnStage(page, '显示全部 53 个案例')
  const said = (text: string) => stage(page).getByRole('status').filter({ hasText: text })
  await expect(said('各地案例，第 1 / 5 个场景')).toHaveCount(1)
  await keyboard.press('ArrowRight')
  await expectScene(page, 2)
  await expectOnStage(page, '筛选：地区：江苏省；类别：公共服务类')
  await expectOnStage(page, '显示 4 / 53 个案例')
  await expect(said('江苏省的公共服务类，第 2 / 5 个场景')).toHaveCount(1)
  await keyboard.press('PageDown')
  await expectScene(page, 3)
  await keyboard.press('Space')
  await expectScene(page, 4)
  await keyboard.press('PageUp')
  await expectScene(page, 3)
  await keyboard.press('End')
  await expectScene(page, 5)
  await keyboard.press('ArrowRight')
  await expectScene(page, 5)
  await keyboard.press('Home')
  await expectScene(page, 1)
  await keyboard.press('4')
  await expectScene(page, 4)
  await keyboard.press('9')
  await expectScene(page, 4)
  await keyboard.press('ArrowLeft')
  await expectScene(page, 3)

  // Black until any key; that key does nothing else.
  const black = stage(page).getByText('屏幕已变黑，按任意键或单击返回')
  await keyboard.press('b')
  await expect(black).toHaveCount(1)
  expect(await page.screenshot({ clip: { x: 600, y: 300, width: 8, height: 8 } })).toEqual(
    await page.screenshot({ clip: { x: 100, y: 60, width: 8, height: 8 } }),
  )
  await keyboard.press('ArrowRight')
  await expect(black).toHaveCount(0)
  await expectScene(page, 3)
  await keyboard.press('b')
  await page.mouse.click(400, 300)
  await expect(black).toHaveCount(0)
  await expect(chips(page)).toHaveCount(0)

  await keyboard.press('n')
  await expect(notes(page)).toHaveText('这个场景没有备注。')
  await keyboard.press('2')
  await expect(notes(page)).toHaveText('四个案例，逐个讲。')
  await keyboard.press('n')
  await expect(notes(page)).toHaveCount(0)

  // Letters and digits can be switched off; the rest still leads.
  await keyboard.press('Shift+Slash')
  await expect(helpDialog).toBeVisible()
  await keyboard.press('ArrowRight')
  await stage(page)
    .getByRole('switch', { name: /^单键快捷键/ })
    .press('Space')
  await keyboard.press('Escape')
  await expect(helpDialog).toHaveCount(0)
  await expectScene(page, 2)
  await keyboard.press('b')
  await keyboard.press('n')
  await keyboard.press('5')
  await keyboard.press('ArrowLeft')
  await expectScene(page, 1)
  await expect(notes(page)).toHaveCount(0)
  await expect(black).toHaveCount(0)

  // A list has uses of its own for the keys; one Esc closes one thing.
  await regions(page).focus()
  for (const key of ['PageDown', 'End', 'Home', 'ArrowDown', 'ArrowDown']) await keyboard.press(key)
  await keyboard.press('Space')
  await expectOnStage(page, '筛选：地区：辽宁省')
  await expectScene(page, 1)
  await expect(tooltip(page)).toBeVisible()
  await keyboard.press('Escape')
  await expect(tooltip(page)).toHaveCount(0)
  await expectScene(page, 1)
  await keyboard.press('Escape')
  await expect(stage(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: '演示', exact: true })).toBeFocused()
  await expect(chips(page)).toHaveText(['地区：辽宁省×'])

  // That letters and digits are off outlives the page.
  await page.reload()
  await waitForApp(page)
  await page.getByRole('button', { name: '演示', exact: true }).click()
  await start(page)
  await keyboard.press('3')
  await keyboard.press('ArrowRight')
  await expectScene(page, 2)
  await keyboard.press('Shift+Slash')
  await stage(page)
    .getByRole('switch', { name: /^单键快捷键/ })
    .press('Space')
  await keyboard.press('Escape')
  await keyboard.press('3')
  await expectScene(page, 3)
  expect(complaints).toEqual([])
})

test('keys that come faster than a dialog opens and closes go where they should', async ({
  page,
}) => {
  await present(page)
  /** One after the other, before the browser draws. */
  const pressAll = (...codes: readonly string[]) =>
    page.evaluate(async (all) => {
      for (const code of all) {
        const shiftKey = code === 'Slash'
        const key = code === 'Escape' ? 'Escape' : ''
        const init = { code, key, shiftKey, bubbles: true, cancelable: true }
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init))
        await Promise.resolve()
      }
    }, codes)
  const helpDialog = stage(page).getByRole(help, { name: '演示快捷键' })
  await pressAll('Slash', 'ArrowRight')
  await expect(helpDialog).toBeVisible()
  await stage(page)
    .getByRole('switch', { name: /^单键快捷键/ })
    .focus()
  await pressAll('Escape', 'Digit3')
  await expect(helpDialog).toHaveCount(0)
  await expectScene(page, 3)
  await expect(stage(page)).toBeFocused()
  await pressAll('ArrowLeft')
  await expectScene(page, 2)
})

test('the presenter’s window follows and leads, and either may go', async ({ page, context }) => {
  await present(page)
  await page.keyboard.press('2')
  const [presenter] = await Promise.all([
    context.waitForEvent('page'),
    control(page, '演讲者视图').click(),
  ])
  const complaints: string[] = []
  presenter.on('pageerror', (error) => complaints.push(String(error)))
  const now = presenter.getByRole('region', { name: '当前场景' })
  const next = presenter.getByRole('region', { name: '下一个场景' })
  await expect(now).toContainText('江苏省的公共服务类')
  await expect(next).toContainText('类别的构成')
  await expect(presenter.getByRole('region', { name: '备注' })).toContainText('四个案例，逐个讲。')
  for (const part of [now, next]) {
    const picture = part.getByRole('img')
    await expect(picture).toBeVisible()
    const drawn = await picture.evaluate((image) =>
      (image as HTMLImageElement).decode().then(() => (image as HTMLImageElement).naturalWidth),
    )
    expect(drawn).toBeGreaterThan(0)
  }

  // It leads …
  await presenter.getByRole('button', { name: '下一页' }).click()
  await expectScene(page, 3)
  await expect(now).toContainText('类别的构成')
  await presenter.keyboard.press('End')
  await expectScene(page, 5)
  await expect(next).toContainText('这是最后一个场景')
  await presenter.getByRole('button', { name: '黑屏' }).click()
  await expect(stage(page).getByText('屏幕已变黑，按任意键或单击返回')).toHaveCount(1)
  await presenter.getByRole('button', { name: '取消黑屏' }).click()
  await expect(stage(page).getByText('屏幕已变黑，按任意键或单击返回')).toHaveCount(0)
  // … and follows.
  await page.keyboard.press('Home')
  await expect(now).toContainText('各地案例')
  const timer = presenter.getByRole('timer', { name: '已用' })
  await expect(timer).not.toHaveText(/00:0[01]$/)
  await presenter.getByRole('button', { name: '重新计时' }).click()
  await expect(timer).toHaveText(/00:0[01]$/)
  expect(await pageViolations(presenter)).toEqual([])

  // The presentation ends and begins again: the window says so, and is there for the next one.
  await control(page, '退出演示').click()
  await expect(presenter.getByRole('alert')).toContainText('演示已结束')
  await page.getByRole('button', { name: '演示', exact: true }).click()
  await start(page)
  await expect(presenter.getByRole('alert')).toHaveCount(0)
  await presenter.getByRole('button', { name: '下一页' }).click()
  await expectScene(page, 2)
  await presenter.close()
  await page.keyboard.press('ArrowRight')
  await expectScene(page, 3)
  expect(complaints).toEqual([])

  // Refused: said, and the notes stand below the picture instead.
  await page.evaluate(() => {
    window.open = () => null
  })
  await page.keyboard.press('2')
  await control(page, '演讲者视图').click()
  await expect(stage(page).getByText(/^浏览器拦截了新窗口/)).toBeVisible()
  await expect(notes(page)).toHaveText('四个案例，逐个讲。')
})

test('full screen is followed; where it is refused, presenting goes on in the window', async ({
  page,
}) => {
  await present(page)
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null)
  await expect.poll(isFull).toBe(true)
  await page.keyboard.press('f')
  await expect.poll(isFull).toBe(false)
  await expectScene(page, 1)
  await control(page, '全屏').click()
  await expect.poll(isFull).toBe(true)
  // As the browser's own Esc, which no page hears of.
  await page.evaluate(() => document.exitFullscreen())
  await expect(stage(page)).toHaveCount(0)

  await page.evaluate(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'))
  })
  await page.getByRole('button', { name: '演示', exact: true }).click()
  await start(page)
  const refused = stage(page).getByText('浏览器不允许全屏，演示在窗口中进行。')
  await expect(refused).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expectScene(page, 2)
  await expect(refused).toHaveCount(0)
})

test('presenting is one step of the history; back goes through it and out of it', async ({
  page,
}) => {
  const unknown = { ...SCENES[1], title: '旧名单的一页', view: 'region=320000,999999' } as const
  const scenes = [SCENES[0], SCENES[1], unknown] as (typeof SCENES)[number][]
  await present(page, scenes, '#category=管理创新类')
  const before = await page.evaluate(() => window.history.length)
  await expectScene(page, 1, 3)
  await page.keyboard.press('ArrowRight')
  await expectScene(page, 2, 3)
  expect(await page.evaluate(() => window.history.length)).toBe(before)

  // A choice by hand is a step; going on takes its place, and the scene comes back as it was kept.
  await page.getByRole('option', { name: /^浙江省，/ }).click()
  await expectOnStage(page, '筛选：地区：浙江省；类别：公共服务类')
  await page.keyboard.press('3')
  await expect(stage(page).getByRole('alert')).toHaveText(
    '这个场景有 1 处在本名单中找不到，已按默认显示：地区“999999”',
  )
  await expectOnStage(page, '筛选：地区：江苏省')
  await page.goBack()
  await expectScene(page, 2, 3)
  await expectOnStage(page, '筛选：地区：江苏省；类别：公共服务类')
  await page.goBack()
  await expect(stage(page)).toHaveCount(0)
  expect(hash(page.url())).toBe('#category=管理创新类')
  await expect(chips(page)).toHaveText(['类别：管理创新类×'])
})

test('a carousel turns on request alone, waits for pointer and keys, and nothing moves unasked', async ({
  page,
}) => {
  await page.clock.install()
  await present(page)
  await page.clock.runFor(60_000)
  await expectScene(page, 1)
  await control(page, '轮播').click()
  await stage(page).getByRole('combobox', { name: '每个场景停留' }).selectOption('5 秒')
  await control(page, '开始轮播').click()
  await expect(stage(page).getByText('轮播中，每 5 秒')).toBeVisible()
  await page.clock.runFor(5500)
  await expectScene(page, 2)
  await page.mouse.move(500, 400)
  await page.mouse.move(520, 420)
  await expect(stage(page).getByText('轮播暂停：指针在画面上')).toBeVisible()
  await page.clock.runFor(20_000)
  await expectScene(page, 2)
  await page.mouse.move(500, 767)
  await expect(stage(page).getByText('轮播中，每 5 秒')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(stage(page).getByText('轮播暂停：按过键')).toBeVisible()
  await page.clock.runFor(20_000)
  await expectScene(page, 3)
  await control(page, '继续轮播').click()
  await page.clock.runFor(5500)
  await expectScene(page, 4)
  await control(page, '停止轮播').click()
  await page.clock.runFor(20_000)
  await expectScene(page, 4)

  // Controls fade, and come back for the pointer and for the focus.
  await page.mouse.move(500, 400)
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await page.clock.runFor(5000)
  await expect(control(page, '退出演示')).toHaveCSS('opacity', '0')
  await page.mouse.move(520, 400)
  await expect(control(page, '退出演示')).toHaveCSS('opacity', '1')
  await page.clock.runFor(5000)
  await expect(control(page, '退出演示')).toHaveCSS('opacity', '0')
  await control(page, '下一页').focus()
  await page.keyboard.press('Shift+Tab')
  await expect(control(page, '上一页')).toBeFocused()
  await expect(control(page, '退出演示')).toHaveCSS('opacity', '1')

  // Colours fade over from map to map, but not for those who want no motion.
  const fades = (code: string) =>
    page.evaluate((key) => {
      document.dispatchEvent(new KeyboardEvent('keydown', { code: key, bubbles: true }))
      return document.querySelectorAll('.stage-fading').length
    }, code)
  await page.keyboard.press('Home')
  await expectScene(page, 1)
  expect(await fades('ArrowRight')).toBe(1)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.keyboard.press('Home')
  await expectScene(page, 1)
  await page.clock.runFor(1000)
  await expect(page.locator('.stage-fading')).toHaveCount(0)
  expect(await fades('ArrowRight')).toBe(0)
  await expectScene(page, 2)
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } })

  test('a swipe turns the page, but not over what scrolls', async ({ page }) => {
    await present(page)
    const session = await page.context().newCDPSession(page)
    const swipe = async (from: readonly [number, number], to: readonly [number, number]) => {
      const at = (step: number) => ({
        x: from[0] + ((to[0] - from[0]) * step) / 5,
        y: from[1] + ((to[1] - from[1]) * step) / 5,
      })
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at(0)] })
      for (let step = 1; step <= 5; step += 1) {
        await session.send('Input.dispatchTouchEvent', {
          type: 'touchMove',
          touchPoints: [at(step)],
        })
      }
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    }
    await swipe([500, 300], [250, 310])
    await expectScene(page, 2)
    await swipe([250, 300], [500, 310])
    await expectScene(page, 1)
    await expect(chips(page)).toHaveCount(0)
    await swipe([500, 500], [480, 200])
    await expectScene(page, 1)

    const sizes = await stage(page)
      .getByRole('group', { name: '演示控制' })
      .getByRole('button')
      .evaluateAll((buttons) =>
        buttons.map((button) => {
          const { width, height } = button.getBoundingClientRect()
          return Math.min(width, height)
        }),
      )
    expect(sizes).toHaveLength(8)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44)

    // Long notes scroll: a finger moves them and not the scenes, and neither do the pages' keys.
    await page.keyboard.press('n')
    await notes(page).evaluate((element) => {
      element.append(...Array.from({ length: 60 }, () => document.createElement('p')))
      for (const line of element.querySelectorAll('p')) line.textContent = '一行'
    })
    const place = await notes(page).boundingBox()
    const y = (place?.y ?? 0) + 40
    await swipe([500, y], [250, y])
    await notes(page).focus()
    await page.keyboard.press('PageDown')
    await expectScene(page, 1)
    expect(await notes(page).evaluate((element) => element.scrollTop)).toBeGreaterThan(0)
  })
})
