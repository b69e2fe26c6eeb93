import { expect, test, type Page } from '@playwright/test'
import { waitForApp } from './page-parts.ts'

/** The accessible names of all buttons that can be reached. */
async function buttonNames(page: Page): Promise<readonly string[]> {
  const names: string[] = []
  for (const line of (await page.locator('body').ariaSnapshot()).split('\n')) {
    const [, name] = /^\s*- '?button "((?:[^"\\]|\\.)*)"/.exec(line) ?? []
    if (name !== undefined) names.push(name)
  }
  return names
}

const twice = (names: readonly string[]) => [
  ...new Set(names.filter((name, at) => names.indexOf(name) !== at)),
]

const STATES: Readonly<Record<string, string>> = {
  'the whole list': '',
  总体: 'region=320000&category=公共服务类',
  'an area': 'area=320000&region=320500',
  矩阵: 'tab=matrix&region=320000',
  对比: 'tab=compare&groups=320000,330000,east,central',
  'an empty 对比': 'tab=compare&region=320000',
  'a grouped list': 'group=region&tab=compare&groups=320000',
  'a detail': 'case=41&tab=compare&groups=320000,330000',
  气泡: 'map=bubbles&tab=matrix&q=信息中心',
}

for (const [name, fragment] of Object.entries(STATES)) {
  test(`no two buttons have one name: ${name}`, async ({ page }) => {
    await page.goto(`/#${fragment}`)
    await waitForApp(page)
    // Parts that are fetched first are there once nothing says that it is being read.
    await expect(page.getByText('正在读取……')).toHaveCount(0)
    const names = await buttonNames(page)
    expect(names.length).toBeGreaterThan(8)
    expect(names).toContain('复制文字')
    expect(twice(names)).toEqual([])
  })
}

for (const popup of ['导出', '分享', '演示', '更多筛选']) {
  test(`nor do those behind ${popup} beside the others`, async ({ page }) => {
    await page.goto('/#tab=compare&groups=320000,330000&region=320000')
    await waitForApp(page)
    await expect(page.getByText('正在读取……')).toHaveCount(0)
    const before = await buttonNames(page)
    await page.getByRole('button', { name: popup, exact: true }).click()
    await expect.poll(() => buttonNames(page)).not.toEqual(before)
    await expect(page.getByText('正在读取……')).toHaveCount(0)
    expect(twice(await buttonNames(page))).toEqual([])
  })
}
