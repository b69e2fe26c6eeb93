import { expect, test } from '@playwright/test'
import { caseNumbers, expectShown, searchBox, table, waitForApp } from './page-parts.ts'

test('a query in Latin letters loads the reader, finds by pinyin and marks what it found', async ({
  page,
}) => {
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(request.url()))
  const readers = () => scripts.filter((url) => /\/pinyin[^/]*\.js$/.test(url)).length
  await page.goto('/')
  await waitForApp(page)
  await searchBox(page).fill('市民卡')
  await expectShown(page, 1)
  expect(readers()).toBe(0)

  await searchBox(page).fill('nanjing')
  await expectShown(page, 2)
  expect(readers()).toBe(1)
  expect(await caseNumbers(page)).toEqual([40, 41])
  await expect(table(page).locator('mark').first()).toHaveText('南京')
  await searchBox(page).fill('nj shimin')
  await expectShown(page, 1)
  expect(await caseNumbers(page)).toEqual([41])
  expect(readers()).toBe(1)
})

test('a link with a query in pinyin is answered without typing', async ({ page }) => {
  await page.goto('/#q=suzhou')
  await waitForApp(page)
  await expectShown(page, 5)
})

test('without the reader the search goes on by what is written', async ({ page }) => {
  await page.route(/\/pinyin[^/]*\.js$/, (route) => route.abort())
  await page.goto('/')
  await waitForApp(page)
  await searchBox(page).fill('nanjing')
  await expectShown(page, 0)
  await searchBox(page).fill('南京')
  await expectShown(page, 2)
})
