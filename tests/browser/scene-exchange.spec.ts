import { expect, test, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { pageViolations } from './axe-check.ts'
import { collectComplaints, expectShown, optionOf, waitForApp } from './page-parts.ts'
import {
  DATASET,
  JIANGSU,
  button,
  expectDone,
  expectTitles,
  open,
  openAt,
  panel,
  press,
  rows,
} from './scene-parts.ts'

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
