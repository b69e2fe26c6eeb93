import { expect, test } from '@playwright/test'
import { collectComplaints, expectShown, searchBox, waitForApp } from './page-parts.ts'

const PLACE = '/#region=320000&category=%E5%85%AC%E5%85%B1%E6%9C%8D%E5%8A%A1%E7%B1%BB'

test('复制文字 gives a paragraph with the figures, their bases, the filters and the source', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(PLACE)
  await expectShown(page, 4)
  await page.getByRole('button', { name: '复制文字' }).click()
  await expect(page.getByRole('status').filter({ hasText: '已复制' })).toHaveCount(1)
  const text = await page.evaluate(() => navigator.clipboard.readText())
  for (const part of [
    '《中国电子政务最佳实践提名奖（一）》：53 个案例中 4 个符合条件。',
    '地区：江苏省；类别：公共服务类',
    '江苏省 4 个（共 12 个）',
    '黑龙江省 0 个（共 2 个）',
    '技术应用类 7 个（共 24 个）',
    '41.《江苏省南京市市民卡项目建设实践》',
    '排名不分先后',
    '年份、发布机构：名单未载明',
    '本部分未列出',
    '非抽样',
  ]) {
    expect(text).toContain(part)
  }
  expect(text).not.toContain('\n')
  expect(text).not.toMatch(/河北|undefined|NaN|第 ?\d+ ?名/)

  await page.goto('/')
  await page.reload()
  await waitForApp(page)
  await page.getByRole('button', { name: '复制文字' }).click()
  await expect(page.getByRole('status').filter({ hasText: '已复制' })).toHaveCount(1)
  const all = await page.evaluate(() => navigator.clipboard.readText())
  expect(all).toContain('：53 个案例，其中中央国家机关 17 个、江苏省 12 个、北京市 10 个。')
  expect(all).toContain('。地方 36 个，中央国家机关 17 个。')
  expect(all).toContain('江苏省 12 个')
})

test('where the clipboard is refused the text is there to be copied by hand', async ({ page }) => {
  const complaints = collectComplaints(page)
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) },
    })
    document.execCommand = () => false
  })
  await page.goto(`${PLACE}&q=%E5%B8%82`)
  await expectShown(page, 3)
  await page.getByRole('button', { name: '复制文字' }).click()
  const byHand = page.getByRole('group', { name: '当前视图的文字说明' })
  await expect(byHand).toContainText('浏览器不允许写入剪贴板')
  const area = byHand.getByRole('textbox')
  await expect(area).toHaveValue(/53 个案例中 3 个符合条件/)
  const selected = await area.evaluate((element: HTMLTextAreaElement) => [
    element.selectionStart,
    element.selectionEnd === element.value.length,
  ])
  expect(selected).toEqual([0, true])
  await page.keyboard.press('Escape')
  await expect(byHand).toHaveCount(0)
  await expect(searchBox(page)).toHaveValue('市')
  await expect(page.getByRole('button', { name: '复制文字' })).toBeFocused()
  expect(complaints).toEqual([])
})
