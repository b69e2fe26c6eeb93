import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { pageViolations } from './axe-check.ts'
import { collectComplaints, expectShown, waitForApp } from './page-parts.ts'

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { readonly version: string }

const about = (page: Page) => page.getByRole('button', { name: '关于', exact: true })
const dialog = (page: Page) => page.getByRole('dialog', { name: '关于' })
const part = (page: Page, name: string) => dialog(page).getByRole('region', { name })

test('关于 tells by keyboard what this is, the list, how figures read, keys, version and licences', async ({
  page,
}) => {
  const complaints = collectComplaints(page)
  await page.goto('/')
  await waitForApp(page)
  await about(page).focus()
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeVisible()
  await expect(part(page, '名单')).toContainText(
    '《中国电子政务最佳实践提名奖（一）》，共 53 个案例',
  )
  await expect(part(page, '名单')).toContainText('名单原注：排名不分先后')
  const category = part(page, '分类怎么定').locator('div', { hasText: '技术应用类' })
  await expect(category).toContainText('名单没有说明怎样划分')
  await expect(part(page, '数字怎么读').getByRole('row', { name: /^0 \/ 2/ })).toContainText('圆点')
  await expect(part(page, '按键').getByRole('row', { name: /Ctrl\+空格/ })).toHaveCount(1)
  await expect(part(page, '按键').getByRole('row', { name: /黑屏/ })).toHaveCount(1)
  const terms = part(page, '版本与许可')
  await expect(terms).toContainText(`版本 ${version}`)
  await expect(terms).toContainText('天地图')
  expect(await pageViolations(page)).toEqual([])

  await terms.getByRole('button', { name: '查看许可' }).press('Enter')
  await terms.getByText(/^react-dom \d/).click()
  await expect(
    terms.locator('details[open]').getByText('Permission is hereby granted').first(),
  ).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  await expect(about(page)).toBeFocused()
  expect(complaints).toEqual([])
})

test('licences that cannot be fetched are said, and can be asked for again', async ({ page }) => {
  await page.route('**/licences.json', (route) => route.abort())
  await page.goto('/')
  await waitForApp(page)
  await about(page).click()
  await dialog(page).getByRole('button', { name: '查看许可' }).click()
  await expect(dialog(page).getByRole('alert')).toContainText('许可文件未能读取')
  await page.unroute('**/licences.json')
  await dialog(page).getByRole('button', { name: '查看许可' }).click()
  await expect(dialog(page).getByText(/^echarts \d/)).toBeVisible()
})

for (const [width, height] of [
  [1366, 768],
  [1093, 512],
  [390, 844],
  [320, 568],
] as const) {
  test(`the header and what opens behind 关于 fit at ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto('/')
    await waitForApp(page)
    await about(page).click()
    await expect(dialog(page)).toBeVisible()
    const box = await dialog(page).boundingBox()
    expect(
      box && [box.x >= 0, box.x + box.width <= width, box.y >= 0, box.y + box.height <= height],
    ).toEqual([true, true, true, true])
    const overflow = () => document.documentElement.scrollWidth - window.innerWidth
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0)
    const inside = await dialog(page).evaluate((one) => one.scrollWidth - one.clientWidth)
    expect(inside).toBeLessThanOrEqual(0)
  })
}

test.describe('at the first visit', () => {
  test.use({ storageState: { cookies: [], origins: [] } })
  const hint = (page: Page) => page.getByRole('complementary', { name: '使用提示' })

  test('one sentence says what to do, moves nothing, and stays away once dismissed', async ({
    page,
  }) => {
    await page.goto('/')
    await waitForApp(page)
    await expect(hint(page)).toContainText('点地图或条形只看一部分，双击地图进入下级，点案例看详情')
    expect(await pageViolations(page)).toEqual([])
    const firstRow = () => page.locator('.case-row').first().boundingBox()
    const before = await firstRow()
    await hint(page).getByRole('button', { name: '不再提示' }).click()
    await expect(hint(page)).toHaveCount(0)
    expect(await firstRow()).toEqual(before)
    await page.reload()
    await waitForApp(page)
    await expect(hint(page)).toHaveCount(0)
  })

  test('it is not said to whoever follows a link to a view, in a frame or on paper', async ({
    page,
  }) => {
    await page.goto('/#region=320000')
    await expectShown(page, 12)
    await expect(hint(page)).toHaveCount(0)
    await page.goto('/#embed=1')
    await page.reload()
    await waitForApp(page)
    await expect(hint(page)).toHaveCount(0)
    await page.goto('/')
    await page.reload()
    await waitForApp(page)
    await expect(hint(page)).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(hint(page)).toBeHidden()
  })
})
