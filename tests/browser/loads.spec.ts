import { expect, test } from '@playwright/test'
import { BUDGETS } from '../../src/build/budgets.ts'
import { breakdown, expectShown, option, optionOf, waitForApp } from './page-parts.ts'

test('the page opens without an error or a policy violation', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`))
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`)
  })

  await page.goto('./')
  await page.waitForLoadState('networkidle')

  await expect(page).toHaveTitle(/政务案例图集/)
  expect(complaints).toEqual([])
})

test('an inline script is refused', async ({ page }) => {
  await page.goto('./')
  const ran = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.documentElement.dataset.inlineScriptRan = "yes"'
    document.head.append(script)
    return document.documentElement.dataset.inlineScriptRan
  })
  expect(ran).toBeUndefined()
})

test('every script that loads by itself, early or late, is within the budget', async ({ page }) => {
  const sizes: Promise<number>[] = []
  page.on('requestfinished', (request) => {
    if (request.resourceType() !== 'script') return
    sizes.push(request.sizes().then((size) => size.responseBodySize))
  })
  await page.goto('./')
  await page.waitForLoadState('networkidle')

  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  expect(total).toBeGreaterThan(0)
  expect(total).toBeLessThanOrEqual(BUDGETS.script)
})

test('what draws bars is fetched with the first change; without it the figures stand, and the next change tries again', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (/echarts-bars/.test(request.url())) asked.push(request.url())
  })
  await page.route(/echarts-bars/, (route) => route.abort())
  await page.goto('./')
  await waitForApp(page)
  expect(asked).toEqual([])
  await optionOf(page, '江苏省').click()
  await expectShown(page, 12)
  await expect(page.getByText('条形未能画出').first()).toBeVisible()
  await expect(option(page, '公共服务类，4 个案例，共 15 个')).toBeVisible()
  await page.unroute(/echarts-bars/)
  await optionOf(page, '浙江省').click()
  await expectShown(page, 6)
  await expect(page.getByText('条形未能画出')).toHaveCount(0)
  await expect(breakdown(page).locator('.chart svg').first()).toBeVisible()
})
