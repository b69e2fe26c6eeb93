import { expect, test, type Page } from '@playwright/test'

const detail = (page: Page) => page.getByRole('region', { name: '案例详情' })
const heading = (page: Page) => detail(page).getByRole('heading', { level: 2 })
const title = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Name → value of every field, as read from the page. */
const fields = (page: Page) =>
  detail(page)
    .locator('dl')
    .evaluate((list) =>
      Object.fromEntries(
        [...list.querySelectorAll('dt')].map((term) => [
          term.textContent,
          term.nextElementSibling?.textContent,
        ]),
      ),
    )

test('the detail of case 41 shows every field and the lines as printed', async ({ page }) => {
  await page.goto('/#region=320000&category=%E5%85%AC%E5%85%B1%E6%9C%8D%E5%8A%A1%E7%B1%BB')
  await title(page, '江苏省南京市市民卡项目建设实践').click()
  await expect(heading(page)).toHaveText('江苏省南京市市民卡项目建设实践')
  await expect(heading(page)).toBeFocused()
  expect(await fields(page)).toEqual({
    序号: '41',
    类别: '公共服务类',
    申报单位: '南京市国民经济和社会信息化领导小组办公室机构名称照录名单，机构可能已更名',
    名单分组: '江苏省',
    省级地区: '江苏省（320000）',
    地市级地区: '南京市（320100）',
    县级地区: '—',
    层级: '地市级',
    中央驻地方单位: '否',
    案例: '江苏省南京市市民卡项目建设实践',
    '中央/地方': '地方',
    '案例（原文）': '江苏省南京市市民卡项目建设实践（公共服务类）',
    '申报单位（原文）': '南京市国民经济和社会信息化领导小组办公室',
    原文所在行: '第 151–153 行',
  })
  const lines = detail(page).getByRole('list', { name: '第 151–153 行' }).getByRole('listitem')
  await expect(lines.locator('.printed')).toHaveText([
    '41',
    '南京市国民经济和社会信息化领导小组办公室',
    '江苏省南京市市民卡项目建设实践（公共服务类）',
  ])
})

test('closing gives the focus back to the title', async ({ page }) => {
  await page.goto('/')
  const opener = title(page, '审计署在金审工程中的实践')
  await opener.focus()
  await page.keyboard.press('Enter')
  await expect(heading(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(detail(page)).toHaveCount(0)
  await expect(opener).toBeFocused()

  await opener.click()
  await page.getByRole('button', { name: '关闭详情' }).click()
  await expect(opener).toBeFocused()
})

test('previous and next stay inside the filter and keep their focus', async ({ page }) => {
  await page.goto('/#region=320000&case=36')
  const next = detail(page).getByRole('button', { name: '下一个' })
  const previous = detail(page).getByRole('button', { name: '上一个' })
  await expect(detail(page)).toContainText('1 / 12（当前筛选内）')
  await expect(previous).toHaveAttribute('aria-disabled', 'true')
  const seen: string[] = []
  for (let step = 1; step <= 11; step++) {
    await next.focus()
    await page.keyboard.press('Enter')
    await expect(detail(page)).toContainText(`${step + 1} / 12（当前筛选内）`)
    seen.push((await fields(page))['名单分组'] ?? '')
  }
  expect(new Set(seen)).toEqual(new Set(['江苏省']))
  await expect(next).toHaveAttribute('aria-disabled', 'true')
  await expect(next).toBeFocused()
  await expect(page).toHaveURL(/case=47/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/case=47/)
  await page.getByRole('button', { name: '关闭详情' }).click()
  await expect(page.locator('button[data-case="47"]')).toBeFocused()
})

test('stepping follows the order of the table', async ({ page }) => {
  await page.goto('/#region=320000&sort=-seq&case=47')
  await detail(page).getByRole('button', { name: '下一个' }).click()
  await expect(page).toHaveURL(/case=46/)
})

test('a case outside the filter says so', async ({ page }) => {
  await page.goto('/#region=320000&case=1')
  await expect(detail(page)).toContainText('此案例不在当前筛选之内')
})

test('an address opens the detail without taking the focus', async ({ page }) => {
  await page.goto('/#case=41')
  await expect(heading(page)).toBeVisible()
  await expect(page.locator('body')).toBeFocused()
})

test('when the printed text cannot be had the rest stays, and it can be tried again', async ({
  page,
}) => {
  let broken = true
  await page.route('**/source.txt', (route) => (broken ? route.abort() : route.continue()))
  await page.goto('/#case=41')
  await expect(detail(page).getByRole('alert')).toContainText('原文文件未能读取')
  await expect(detail(page)).toContainText('南京市（320100）')
  broken = false
  await detail(page).getByRole('button', { name: '重试' }).click()
  await expect(detail(page).getByRole('listitem').filter({ hasText: '151' })).toBeVisible()
  await expect(detail(page).getByRole('alert')).toHaveCount(0)
})

test('on a phone the detail takes the screen, and closes when the focus leaves it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/')
  await title(page, '审计署在金审工程中的实践').click()
  await expect(heading(page)).toBeFocused()
  expect(await detail(page).boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 })
  await page.getByRole('searchbox').focus()
  await expect(detail(page)).toHaveCount(0)
  await expect(page.getByRole('searchbox')).toBeFocused()
})
