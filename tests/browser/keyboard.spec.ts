import { expect, test, type Page } from '@playwright/test'
import {
  box,
  breakdown,
  caseNumbers,
  categories,
  chips,
  detail,
  expectShown,
  mapLabel,
  option,
  optionOf,
  regions,
  searchBox,
  table,
  tooltip,
  unfold,
  waitForApp,
} from './page-parts.ts'

const PUBLIC_SERVICE_OF_JIANGSU = [
  '江苏省人力资源和社会保障厅在以金保工程为基础，以“一网一号”为创新点的信息化公共服务方面的实践',
  '江苏省南京市市民卡项目建设实践',
  '苏州市住房和城乡建设局、苏州市监察局在远程异地评标系统的应用实践',
  '基于地理信息公共服务平台的城市建设全过程精细化服务于管理——苏州工业园区从规划蓝图到美好现实的电子政务实践',
]

/** Presses Tab until the element that `selector` names has the focus. */
async function tabTo(page: Page, selector: string, most = 60) {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab')
    if (await page.locator(`${selector}:focus`).count()) return
  }
  throw new Error(`Tab does not reach ${selector}`)
}

/** Name of the option that the arrows are on. */
const activeOption = (page: Page) =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant')
    return id ? (document.getElementById(id)?.getAttribute('aria-label') ?? null) : null
  })

test('by keyboard alone: 江苏省 and 公共服务类, its four titles, the detail of 41, and back', async ({
  page,
}) => {
  await page.goto('/')
  await waitForApp(page)
  await tabTo(page, '[role="listbox"][aria-label="地区"]')
  await page.keyboard.type('js')
  expect(await activeOption(page)).toBe('江苏省，12 个案例')
  await page.keyboard.press('Space')
  await tabTo(page, '[role="listbox"][aria-label="类别"]')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expectShown(page, 4)
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - region "筛选条件":
      - button "移除筛选 地区：江苏省"
      - button "移除筛选 类别：公共服务类"
      - button "清除筛选"
      - button "多选"
      - button "复制文字"
      - paragraph: 显示 4 / 53 个案例
      - status: 显示 4 个，共 53 个案例
  `)
  await expect(regions(page)).toMatchAriaSnapshot(`
    - listbox "地区":
      - option "中央国家机关，3 个案例，共 17 个"
      - option "北京市，3 个案例，共 10 个"
      - option "黑龙江省，0 个案例，共 2 个" [disabled]
      - option "江苏省，4 个案例，共 12 个" [selected]
      - option "浙江省，2 个案例，共 6 个"
  `)
  await expect(categories(page)).toMatchAriaSnapshot(`
    - listbox "类别":
      - /children: equal
      - option "技术应用类，7 个案例，共 24 个"
      - option "公共服务类，4 个案例，共 15 个" [selected]
      - option "管理创新类，1 个案例，共 14 个"
  `)
  await expect(table(page)).toMatchAriaSnapshot(`
    - table "案例列表":
      - rowgroup:
        - row:
          - columnheader "序号"
          - columnheader "案例"
          - columnheader "申报单位"
          - columnheader "类别"
          - columnheader "地区"
          - columnheader "层级"
      - rowgroup:
        - /children: equal
        - row /^37 /:
          - cell:
            - button "${PUBLIC_SERVICE_OF_JIANGSU[0]}"
        - row /^41 /:
          - cell:
            - button "${PUBLIC_SERVICE_OF_JIANGSU[1]}"
        - row /^42 /:
          - cell:
            - button "${PUBLIC_SERVICE_OF_JIANGSU[2]}"
        - row /^44 /:
          - cell:
            - button "${PUBLIC_SERVICE_OF_JIANGSU[3]}"
  `)
  await tabTo(page, 'button[data-case="41"]')
  await page.keyboard.press('Enter')
  await expect(detail(page).getByRole('heading', { level: 2 })).toBeFocused()
  await expect(detail(page)).toMatchAriaSnapshot(`
    - region "案例详情":
      - button "上一个"
      - button "下一个"
      - paragraph: 2 / 4（当前筛选内）
      - button "关闭详情"
      - group "可滚动的详情内容":
        - heading "江苏省南京市市民卡项目建设实践" [level=2]
        - term: 序号
        - definition: "41"
        - term: 类别
        - definition: 公共服务类
        - term: 省级地区
        - definition: 江苏省（320000）
        - heading "名单原文" [level=3]
        - list "第 151–153 行":
          - listitem: "41"
          - listitem: 南京市国民经济和社会信息化领导小组办公室
          - listitem: 江苏省南京市市民卡项目建设实践（公共服务类）
  `)
  await page.keyboard.press('Escape')
  await expect(detail(page)).toHaveCount(0)
  await expect(page.locator('button[data-case="41"]')).toBeFocused()
  await expectShown(page, 4)
  await page.keyboard.press('Tab')
  await expect(page.locator('button[data-case="42"]')).toBeFocused()
})

test('a list is one Tab stop; arrows, Home, End and letters move without choosing', async ({
  page,
}) => {
  await page.goto('/')
  await waitForApp(page)
  await unfold(page)
  await regions(page).focus()
  expect(await activeOption(page)).toBe('中央国家机关，17 个案例')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  // What is not listed stands after all that is.
  expect(await activeOption(page)).toBe('辽宁省，2 个案例')
  await page.keyboard.press('End')
  expect(await activeOption(page)).toBe('澳门特别行政区，本部分未列出')
  await expect(optionOf(page, '澳门特别行政区')).toBeInViewport()
  await page.keyboard.press('ArrowDown')
  expect(await activeOption(page)).toBe('澳门特别行政区，本部分未列出')
  await page.keyboard.press('Space')
  await page.keyboard.press('Home')
  expect(await activeOption(page)).toBe('中央国家机关，17 个案例')
  for (const [letters, name] of [
    ['zj', '浙江省，6 个案例'],
    ['j', '江西省，本部分未列出'],
    ['j', '吉林省，1 个案例'],
    ['j', '江苏省，12 个案例'],
  ] as const) {
    await page.keyboard.type(letters)
    expect(await activeOption(page)).toBe(name)
    await page.waitForTimeout(700)
  }
  await expectShown(page, 53)
  await expect(regions(page).getByRole('option', { selected: true })).toHaveCount(0)

  await page.keyboard.press('Tab')
  await expect(page.locator('[role="listbox"][aria-label="地区"] :focus')).toHaveCount(0)
  await expect(regions(page)).not.toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(regions(page)).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Control+Space')
  await expectShown(page, 27)
  await page.keyboard.press('Control+Space')
  await expectShown(page, 17)
  await page.keyboard.press('Home')
  await page.keyboard.press('Space')
  await expectShown(page, 53)
})

test('Tab goes through every part in reading order, is always seen, and is never caught', async ({
  page,
}) => {
  await page.goto('/#region=320000')
  await waitForApp(page)
  const stops: string[] = []
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return null
      const target = element.matches('input[type="radio"]') ? element.parentElement : element
      const active = element.getAttribute('aria-activedescendant')
      const ring = [target, active ? document.getElementById(active) : null].some((candidate) => {
        if (!candidate) return false
        const style = getComputedStyle(candidate)
        return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
      })
      const { top, bottom, left, right } = element.getBoundingClientRect()
      const inView =
        bottom > 0 && top < innerHeight && right > 0 && left < innerWidth && bottom - top > 0
      const name =
        element.getAttribute('aria-label') ??
        element.closest('label')?.textContent ??
        element.textContent ??
        ''
      return { name: name.trim(), ring, inView }
    })
    if (!stop) break
    expect(stop, `Tab stop ${i + 1}`).toMatchObject({ ring: true, inView: true })
    stops.push(stop.name)
  }
  const at = (name: string) => stops.findIndex((stop) => stop.startsWith(name))
  const order = [
    '跳到案例列表',
    '搜索案例、单位、地区',
    '移除筛选 地区：江苏省',
    '清除筛选',
    '多选',
    '复制文字',
    '放大',
    '地区',
    '类别',
    '数量',
    '无',
    '列',
    '序号',
    '江苏省发展和改革委员会',
  ].map(at)
  expect(order).not.toContain(-1)
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  // The last title is reached, and after it the page lets go.
  expect(at('数字化城市管理在我市的应用实践')).toBeGreaterThan(0)
  expect(stops.length).toBeLessThan(80)
})

test('the skip link leads to the list and leaves the address alone', async ({ page }) => {
  await page.goto('/#region=320000')
  await waitForApp(page)
  await page.keyboard.press('Tab')
  const link = page.getByRole('link', { name: '跳到案例列表' })
  await expect(link).toBeFocused()
  await expect(link).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const inTable = await page.evaluate(
    () => document.activeElement?.closest('[aria-label="案例列表"]') !== null,
  )
  expect(inTable).toBe(true)
  await expect(page).toHaveURL(/#region=320000$/)
})

test('the tooltip comes with the focus, goes with Esc, and lets the pointer in', async ({
  page,
}) => {
  await page.goto('/')
  await waitForApp(page)
  await regions(page).focus()
  await expect(tooltip(page)).toContainText('中央国家机关')
  await expect(tooltip(page)).toContainText('不属于任何省份')
  await page.keyboard.press('ArrowDown')
  await expect(tooltip(page)).toContainText('北京市')
  await expect(page.locator('.map-overlay .outline-focus')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(tooltip(page)).toHaveCount(0)
  await expect(regions(page)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(tooltip(page)).toContainText('中央国家机关')
  await searchBox(page).focus()
  await expect(tooltip(page)).toHaveCount(0)

  await mapLabel(page, '上海').hover()
  await expect(tooltip(page)).toContainText('上海市')
  const bounds = await box(tooltip(page))
  await page.mouse.move(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2)
  await page.waitForTimeout(400)
  await expect(tooltip(page)).toContainText('上海市')
  await page.keyboard.press('Escape')
  await expect(tooltip(page)).toHaveCount(0)
})

test('removing a condition by keyboard leaves the focus in the bar', async ({ page }) => {
  await page.goto('/#region=320000')
  await waitForApp(page)
  await chips(page).focus()
  await page.keyboard.press('Enter')
  await expectShown(page, 53)
  await page.keyboard.press('Tab')
  const bar = page.getByRole('region', { name: '筛选条件' })
  await expect(bar.locator(':focus')).toHaveCount(1)
  expect(await caseNumbers(page)).toHaveLength(53)
})

test('order and share of the breakdown answer to the keyboard', async ({ page }) => {
  await page.goto('/')
  await waitForApp(page)
  await breakdown(page).getByRole('radio', { name: '数量' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(breakdown(page).getByRole('radio', { name: '百分比' })).toBeChecked()
  await expect(page).toHaveURL(/stack=share/)
  await page.keyboard.press('Shift+Tab')
  await expect(breakdown(page).getByRole('combobox', { name: '排列' })).toBeFocused()
  await expect(option(page, '技术应用类，24 个案例')).toBeVisible()
})
