import { expect, test } from '@playwright/test'
import { BUDGETS } from '../../src/build/budgets.ts'

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
