import { expect, test, type Page } from '@playwright/test'
import { pageViolations } from './axe-check.ts'
import { box, chips, collectComplaints, expectShown, waitForApp } from './page-parts.ts'
import {
  JIANGSU,
  button,
  expectDone,
  expectTitles,
  open,
  openAt,
  panel,
  press,
  rows,
  titles,
} from './scene-parts.ts'

/** Drops the first scene onto another one, near its upper or its lower edge. */
async function drag(page: Page, from: number, to: number, where: number) {
  const start = await box(rows(page).nth(from).locator('.scene-handle'))
  const goal = await box(rows(page).nth(to))
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2)
  await page.mouse.down()
  const [x, y] = [goal.x + goal.width / 2, goal.y + goal.height * where]
  await page.mouse.move(x, y - 5, { steps: 4 })
  await page.mouse.move(x, y, { steps: 2 })
  await expect(rows(page).nth(to)).toHaveAttribute('data-edge', /./)
  await page.mouse.up()
}

test('scenes are added, worded, ordered, copied, replaced and deleted, and are there the next time', async ({
  page,
}) => {
  const complaints = collectComplaints(page)
  await open(page)
  await expect(panel(page)).toContainText('还没有场景')
  await press(page, '加入演示')
  await expectDone(page, '已加入“全部案例 · 地图”，共 1 个场景')

  await test.step('what is kept is the view, with the title and the picture that it proposes', async () => {
    await openAt(page, 'region=320000&category=公共服务类')
    await expect(panel(page)).toContainText(`当前视图：${JIANGSU}`)
    await press(page, '加入演示')
    await openAt(page, 'tab=matrix')
    await press(page, '加入演示')
    await openAt(page, '')
    await panel(page).getByLabel('画面').selectOption('类别分布')
    await press(page, '加入演示')
    await expectTitles(page, '全部案例 · 地图', JIANGSU, '全部案例 · 矩阵', '全部案例 · 类别分布')
    for (const picture of await rows(page).locator('img').all()) {
      await expect(picture).toBeVisible()
      const drawn = await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)
      expect(drawn).toBeGreaterThan(100)
    }
    await expect(rows(page).locator('img')).toHaveCount(4)
  })

  await test.step('by keyboard: down and up with the focus on the button, to the end', async () => {
    const down = panel(page).getByRole('button', { name: '下移：全部案例 · 地图', exact: true })
    await down.focus()
    await page.keyboard.press('Enter')
    await expectDone(page, '“全部案例 · 地图”现在是第 2 个，共 4 个')
    await expect(down).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await expectTitles(page, JIANGSU, '全部案例 · 矩阵', '全部案例 · 类别分布', '全部案例 · 地图')
    await expect(down).toBeFocused()
    await expect(down).toHaveAttribute('aria-disabled', 'true')
    await page.keyboard.press('Enter')
    await press(page, '上移：全部案例 · 地图')
    await expectTitles(page, JIANGSU, '全部案例 · 矩阵', '全部案例 · 地图', '全部案例 · 类别分布')
  })

  await test.step('by drag: after a later one, and before an earlier one', async () => {
    await drag(page, 0, 1, 0.9)
    await expectTitles(page, '全部案例 · 矩阵', JIANGSU, '全部案例 · 地图', '全部案例 · 类别分布')
    await expectDone(page, `“${JIANGSU}”现在是第 2 个，共 4 个`)
    await drag(page, 2, 0, 0.1)
    await expectTitles(page, '全部案例 · 地图', '全部案例 · 矩阵', JIANGSU, '全部案例 · 类别分布')
  })

  await test.step('a title and a note; Esc closes the form alone', async () => {
    const edit = panel(page).getByRole('button', { name: '编辑：全部案例 · 矩阵', exact: true })
    await edit.click()
    await expect(panel(page).getByLabel('标题')).toBeFocused()
    await panel(page).getByLabel('标题').fill('两省对照')
    await panel(page).getByLabel('备注').fill('先讲总体，再讲两省。')
    await page.keyboard.press('Escape')
    await expect(panel(page).getByLabel('标题')).toHaveCount(0)
    await expect(
      panel(page).getByRole('button', { name: '编辑：两省对照', exact: true }),
    ).toBeFocused()
    await expect(rows(page).nth(1)).toContainText('矩阵 · 备注：先讲总体，再讲两省。')
  })

  await test.step('a copy, and another view in the place of one, with the proposed title', async () => {
    await press(page, '编辑：两省对照')
    await press(page, '复制一份')
    await expectTitles(
      page,
      '全部案例 · 地图',
      '两省对照',
      '两省对照（副本）',
      JIANGSU,
      '全部案例 · 类别分布',
    )
    await press(page, `编辑：${JIANGSU}`)
    await openAt(page, 'region=330000')
    if ((await panel(page).getByLabel('标题').count()) === 0) await press(page, `编辑：${JIANGSU}`)
    await press(page, '用当前视图替换')
    await expectDone(page, '“浙江省 · 地图”已换成当前视图')
    await expect(titles(page).nth(3)).toHaveText('4. 浙江省 · 地图')
    await press(page, '撤销')
    await expect(titles(page).nth(3)).toHaveText(`4. ${JIANGSU}`)
    await press(page, '完成')
    await expect(panel(page).getByLabel('标题')).toHaveCount(0)
  })

  await test.step('deleted, and taken back to its place', async () => {
    await press(page, '删除：两省对照（副本）')
    await expect(panel(page).getByRole('button', { name: '撤销', exact: true })).toBeFocused()
    await expectTitles(page, '全部案例 · 地图', '两省对照', JIANGSU, '全部案例 · 类别分布')
    await page.keyboard.press('Escape')
    await expect(panel(page)).toHaveCount(0)
    await expect(button(page)).toBeFocused()
    await button(page).click()
    await press(page, '撤销')
    await expectDone(page, '已撤销')
    await expect(titles(page).nth(2)).toHaveText('3. 两省对照（副本）')
    expect(await pageViolations(page)).toEqual([])
  })

  await test.step('the next visit has them, and a scene opens as a view with a way back', async () => {
    await page.reload()
    await waitForApp(page)
    await button(page).click()
    await expectTitles(
      page,
      '全部案例 · 地图',
      '两省对照',
      '两省对照（副本）',
      JIANGSU,
      '全部案例 · 类别分布',
    )
    await expect(rows(page).nth(1)).toContainText('先讲总体，再讲两省。')
    await press(page, `打开此视图：${JIANGSU}`)
    await expectShown(page, 4)
    await expect(panel(page)).toHaveCount(0)
    await expect(chips(page)).toHaveCount(2)
    await page.goBack()
    await expectShown(page, 6)
  })
  expect(complaints).toEqual([])
})

test('two windows of the list keep what each of them adds', async ({ page, context }) => {
  await open(page, '#region=320000')
  const other = await context.newPage()
  await open(other, '#region=330000')
  await press(page, '加入演示')
  await expectTitles(other, '江苏省 · 地图')
  await press(other, '加入演示')
  await expectTitles(page, '江苏省 · 地图', '浙江省 · 地图')
  await press(page, '删除：浙江省 · 地图')
  await expectTitles(other, '江苏省 · 地图')
})

test('where the browser keeps nothing it says so once, with the way out, and loses nothing', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('made by the test', 'SecurityError')
    }
    Object.defineProperty(window, 'indexedDB', { get: refuse })
  })
  await open(page, '#region=320000')
  const alert = panel(page).getByRole('alert')
  await expect(alert).toContainText('浏览器不允许在本机保存场景')
  await expect(alert).toContainText('请用“保存到文件”留存')
  await press(page, '加入演示')
  await alert.getByRole('button', { name: '知道了' }).click()
  await press(page, '加入演示')
  await page.keyboard.press('Escape')
  await button(page).click()
  await expectTitles(page, '江苏省 · 地图', '江苏省 · 地图')
  await expect(alert).toHaveCount(0)

  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.dismiss()
  })
  await page.evaluate(() => window.location.reload())
  await expect.poll(() => asked).toEqual(['beforeunload'])
  await expectTitles(page, '江苏省 · 地图', '江苏省 · 地图')
  const download = page.waitForEvent('download')
  await press(page, '保存到文件')
  await download
  await page.reload()
  await waitForApp(page)
  expect(asked).toEqual(['beforeunload'])
})

test('presenting begins at the scene that was chosen, or with the view where there is none', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '#region=320000')
  const stage = page.getByRole('dialog', { name: '演示', exact: true })
  await press(page, '开始演示')
  await expect(stage.getByRole('button', { name: '退出演示' })).toBeVisible()
  await expect(stage).toContainText('江苏省 · 地图')
  await stage.getByRole('button', { name: '退出演示' }).click()
  await expect(page.locator('.app')).not.toHaveAttribute('inert')
  await expect(button(page)).toBeFocused()
  await expect(page).toHaveURL(/#region=320000$/)

  await button(page).click()
  await press(page, '加入演示')
  await openAt(page, 'region=330000')
  await press(page, '加入演示')
  expect(await pageViolations(page)).toEqual([])
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBe(390)
  await press(page, '从此处演示：浙江省 · 地图')
  await expect(stage).toContainText('浙江省 · 地图')
  await expect(stage).toContainText('2 / 2')
  await stage.getByRole('button', { name: '退出演示' }).click()
  await expect(button(page)).toBeFocused()

  await test.step('without the part that draws it: said, and nothing is lost', async () => {
    await page.reload()
    await waitForApp(page)
    await button(page).click()
    await expect(titles(page)).toHaveCount(2)
    await page.route('**/assets/*.js', (route) => route.abort())
    await press(page, '开始演示')
    await expect(panel(page).getByRole('alert')).toContainText('演示画面未能读取，场景都还在')
    await expect(titles(page)).toHaveCount(2)
  })
})
