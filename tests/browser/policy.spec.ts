import { expect, test } from '@playwright/test'
import {
  collectComplaints,
  detail,
  expectShown,
  mapLabel,
  optionOf,
  searchBox,
  tooltip,
  waitForApp,
} from './page-parts.ts'

test('a whole session breaks no rule of the policy and asks nobody else', async ({
  page,
  baseURL,
}) => {
  const complaints = collectComplaints(page)
  const strangers: string[] = []
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    const own = origin === new URL(baseURL ?? '').origin
    if (!own && protocol !== 'data:' && protocol !== 'blob:') strangers.push(request.url())
  })
  page.on('websocket', (socket) => strangers.push(socket.url()))
  await page.addInitScript(() => {
    const broken: string[] = []
    Object.assign(window, { broken })
    document.addEventListener('securitypolicyviolation', (event) => {
      broken.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`)
    })
  })
  await page.goto('/')
  await waitForApp(page)
  await mapLabel(page, '江苏').hover()
  await expect(tooltip(page)).toBeVisible()
  await page.locator('.stack-segment').first().hover()
  await optionOf(page, '公共服务类').hover()
  await optionOf(page, '江苏省').click()
  await optionOf(page, '公共服务类').click()
  await expectShown(page, 4)
  await page.getByRole('radio', { name: '百分比' }).check()
  await page.getByRole('button', { name: '放大', exact: true }).click()
  await searchBox(page).fill('市')
  await expectShown(page, 3)
  await page.locator('button[data-case="41"]').click()
  await expect(detail(page).getByRole('listitem').filter({ hasText: '151' })).toBeVisible()
  await detail(page).getByRole('button', { name: '关闭详情' }).click()
  await expect(detail(page)).toHaveCount(0)
  await page.getByRole('radio', { name: '类别' }).check()
  await page.getByRole('button', { name: '列', exact: true }).click()
  await page.getByRole('menuitemcheckbox', { name: '层级' }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '复制文字' }).click()
  await page.setViewportSize({ width: 700, height: 700 })
  await page.getByRole('button', { name: '清除筛选' }).click()
  await page.goBack()
  await expect(page.locator('.map-label:visible').first()).toBeVisible()
  expect(await page.evaluate(() => (window as unknown as { broken: string[] }).broken)).toEqual([])
  expect(complaints).toEqual([])
  expect(strangers).toEqual([])
})

test('the page carries the policy, and leaves nothing to inline script or eval', async ({
  page,
}) => {
  await page.goto('/')
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]')
  await expect(policy).toHaveAttribute('content', /default-src 'self'; script-src 'self';/)
  const inline = await page
    .locator('script:not([src])')
    .evaluateAll((scripts) => scripts.filter((script) => script.textContent !== '').length)
  expect(inline).toBe(0)
  const handlers = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    ),
  )
  expect(handlers).toEqual([])
})
