import { expect, test, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { pageViolations } from './axe-check.ts'
import { box, chips, collectComplaints, expectShown, optionOf, waitForApp } from './page-parts.ts'

const DATASET = 'egov-best-practice-nominees-1'
const JIANGSU = '江苏省 · 公共服务类 · 地图'

const button = (page: Page) => page.getByRole('button', { name: '演示', exact: true })
const panel = (page: Page) => page.getByRole('dialog', { name: '演示', exact: true })
const press = (page: Page, name: string) =>
  panel(page).getByRole('button', { name, exact: true }).click()
const rows = (page: Page) => panel(page).getByRole('list', { name: '场景' }).getByRole('listitem')
const titles = (page: Page) => rows(page).locator('.scene-title > :last-child')
const expectTitles = (page: Page, ...expected: string[]) =>
  expect(titles(page)).toHaveText(expected.map((title, i) => `${i + 1}. ${title}`))
const expectDone = (page: Page, words: string | RegExp) =>
  expect(panel(page).getByRole('status').filter({ hasText: words })).toHaveCount(1)

async function open(page: Page, fragment = '') {
  await page.goto(`/${fragment}`)
  await waitForApp(page)
  await button(page).click()
  await expect(panel(page)).toBeVisible()
}

/** Goes to another view of the page and opens the panel there. */
async function openAt(page: Page, fragment: string) {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, fragment)
  if (!(await panel(page).isVisible())) await button(page).click()
}

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

const fileOf = (dataset: object, scenes: readonly unknown[]) => ({
  name: '场景.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ format: 'egov-atlas-scenes', version: 1, dataset, scenes })),
})

test('a file: saved, loaded behind or instead, of another list, and what is no such file', async ({
  page,
}) => {
  await open(page, '#region=320000&category=公共服务类')
  await press(page, '加入演示')
  await press(page, `编辑：${JIANGSU}`)
  await panel(page).getByLabel('备注').fill('“备注”')
  const download = page.waitForEvent('download')
  await press(page, '保存到文件')
  const saved = await download
  expect(saved.suggestedFilename()).toMatch(
    /^演示场景-中国电子政务最佳实践提名奖（一）-\d{8}\.json$/,
  )
  await expectDone(page, '已交给浏览器下载')
  const path = await saved.path()
  const text = await readFile(path, 'utf8')
  expect(JSON.parse(text)).toMatchObject({
    dataset: { id: DATASET },
    scenes: [{ title: JIANGSU, note: '“备注”', picture: 'map' }],
  })

  const input = panel(page).locator('input[type=file]')
  const prompt = panel(page).getByRole('alertdialog', { name: '载入场景' })
  const choose = (name: string) => prompt.getByRole('button', { name, exact: true }).click()
  await test.step('into an empty list at once', async () => {
    await press(page, `删除：${JIANGSU}`)
    await input.setInputFiles(path)
    await expectDone(page, '已加入 1 个场景')
    await expectTitles(page, JIANGSU)
  })
  await test.step('asked for where there are scenes: not, behind, instead, and back', async () => {
    await input.setInputFiles(path)
    await expect(prompt).toContainText('文件里有 1 个场景，这里已有 1 个')
    await expect(prompt.getByRole('button', { name: '加到后面' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(prompt).toHaveCount(0)
    await expectTitles(page, JIANGSU)
    await input.setInputFiles(path)
    await choose('加到后面')
    await expectTitles(page, JIANGSU, JIANGSU)
    await input.setInputFiles(path)
    await choose('替换现有场景')
    await expectDone(page, '已用 1 个场景替换原有的 2 个')
    await expectTitles(page, JIANGSU)
    await press(page, '撤销')
    await expectTitles(page, JIANGSU, JIANGSU)
  })
  await test.step('of another list: what this one does not know is marked and left out', async () => {
    const strange = { title: '别处', view: 'region=320000,999999&category=别的类', picture: 'map' }
    await input.setInputFiles(fileOf({ id: 'other', title: '另一份名单' }, [strange, 7]))
    await expect(prompt).toContainText('属于另一份名单《另一份名单》')
    await choose('加到后面')
    await expectDone(page, '已加入 1 个场景（另有 1 个已损坏，未读入）')
    await expect(rows(page).nth(2)).toContainText('当前名单没有：地区“999999”、类别“别的类”')
    await press(page, '打开此视图：别处')
    await expectShown(page, 12)
    await expect(page.getByRole('alert')).toContainText('地区“999999”、类别“别的类”')
    await button(page).click()
  })
  await test.step('anything else is named, and changes nothing', async () => {
    const rubbish = (name: string, content: string) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    })
    for (const [file, words] of [
      [rubbish('报告.docx', 'PK\u0003\u0004'), '“报告.docx”不是演示场景文件'],
      [rubbish('a.json', '{"type":"FeatureCollection"}'), '“a.json”不是演示场景文件'],
      [rubbish('b.json', text.replace('"version": 1', '"version": 9')), '由更新版本的页面保存'],
      [fileOf({ id: DATASET }, []), '里没有场景'],
    ] as const) {
      await input.setInputFiles(file)
      await expect(prompt).toContainText(words)
      await expect(prompt).toContainText('现有场景没有改动')
      await choose('知道了')
    }
    await expectTitles(page, JIANGSU, JIANGSU, '别处')
  })
})

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const offer = (page: Page) => page.getByRole('region', { name: '链接带来的场景' })

test('a link carries the scenes to someone else, who decides what becomes of them', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '#region=320000&category=公共服务类')
  await press(page, '加入演示')
  await openAt(page, 'tab=matrix')
  await press(page, '加入演示')
  await press(page, '编辑：全部案例 · 矩阵')
  await panel(page).getByLabel('备注').fill('说明')
  await press(page, '复制演示链接')
  await expectDone(page, '已复制演示链接')
  const link = await copied(page)
  expect(link.length).toBeLessThan(600)

  const away = await browser.newContext({ baseURL: baseURL ?? '', locale: 'zh-CN' })
  const there = await away.newPage()
  const complaints = collectComplaints(there)
  await test.step('it shows the first scene, and keeps nothing unasked', async () => {
    await there.goto(link)
    await waitForApp(there)
    await expect(offer(there)).toContainText('此链接带有 2 个演示场景')
    await expectShown(there, 4)
    await expect(there.getByRole('alert')).toHaveCount(0)
    expect(await pageViolations(there)).toEqual([])
    await button(there).click()
    await expect(panel(there)).toContainText('还没有场景')
    await expect(panel(there).locator(':focus')).toHaveCount(1)
    await there.keyboard.press('Escape')
    await expect(panel(there)).toHaveCount(0)
  })
  await test.step('presented from the link, the focus comes back to it', async () => {
    const start = offer(there).getByRole('button', { name: '开始演示' })
    await start.click()
    await expect(there.getByRole('dialog', { name: '演示' })).toContainText(JIANGSU)
    await expect(there.locator('.app')).toHaveAttribute('inert', '')
    await there.keyboard.press('PageDown')
    await expect(there.getByRole('dialog', { name: '演示' })).toContainText('全部案例 · 矩阵')
    await there.keyboard.press('Escape')
    await expect(there.getByRole('dialog', { name: '演示' })).toHaveCount(0)
    await expect(start).toBeFocused()
  })
  await test.step('a choice in the page leaves the offer; taken, they are among the own', async () => {
    await optionOf(there, '北京市').click()
    await offer(there).getByRole('button', { name: '加入我的场景' }).click()
    await expect(offer(there)).toContainText('已加入我的场景 2 个，共 2 个')
    await offer(there).getByRole('button', { name: '知道了' }).click()
    await expect(offer(there)).toHaveCount(0)
    await button(there).click()
    await expectTitles(there, JIANGSU, '全部案例 · 矩阵')
    await expect(rows(there).nth(1)).toContainText('备注：说明')
  })
  await test.step('不用 takes them out of the address', async () => {
    await there.goto('about:blank')
    await there.goto(link)
    await offer(there).getByRole('button', { name: '不用' }).click()
    await expect(offer(there)).toHaveCount(0)
    await expect(there).toHaveURL(/#region=320000&category=[^&]*$/)
    await expectShown(there, 4)
  })
  await test.step('cut off, the rest of the address still holds', async () => {
    await there.goto('about:blank')
    await there.goto(link.slice(0, -30))
    await expect(offer(there).getByRole('alert')).toContainText('可能复制时被截断')
    await expectShown(there, 4)
    await offer(there).getByRole('button', { name: '知道了' }).click()
    await expect(offer(there)).toHaveCount(0)
  })
  expect(complaints).toEqual([])
  await away.close()

  await test.step('too long for a link: said, with the way out', async () => {
    const note = Array.from({ length: 4000 }, (_, i) =>
      String.fromCharCode(0x4e00 + ((i * 7919) % 20000)),
    ).join('')
    await panel(page).getByLabel('备注').fill(note)
    await expect(panel(page)).toContainText(/演示链接有 \d+ 个字符，超过 8000.*请用“保存到文件”/)
    await expect(panel(page).getByRole('button', { name: '复制演示链接' })).toHaveCount(0)
  })
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
