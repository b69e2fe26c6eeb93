import { expect, test, type Page } from '@playwright/test'
import { correction, generate } from 'lean-qr'
import { pageViolations } from './axe-check.ts'
import { collectComplaints, expectShown, searchBox, waitForApp } from './page-parts.ts'

const VIEW = '#region=320000&category=%E5%85%AC%E5%85%B1%E6%9C%8D%E5%8A%A1%E7%B1%BB'
/** A site that others can open; its pages are those of the test server. */
const SITE = 'http://atlas.test/'

const button = (page: Page) => page.getByRole('button', { name: '分享', exact: true })
const popup = (page: Page) => page.getByRole('dialog', { name: '分享' })
const link = (page: Page) => popup(page).getByRole('textbox', { name: '当前视图的链接' })

async function openOnSite(page: Page, baseURL: string | undefined, fragment: string) {
  await page.route(`${SITE}**`, async (route) => {
    const url = route
      .request()
      .url()
      .replace(SITE, baseURL ?? '')
    await route.fulfill({ response: await route.fetch({ url }) })
  })
  await page.goto(`${SITE}${fragment}`)
  await waitForApp(page)
}

test('by keyboard: the link opens the same view elsewhere, the code shows it in a frame', async ({
  page,
  context,
}) => {
  const complaints = collectComplaints(page)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`/${VIEW}&q=%E5%B8%82`)
  await expectShown(page, 3)
  await button(page).focus()
  await page.keyboard.press('Enter')
  await expect(popup(page)).toBeVisible()
  await expect(link(page)).toHaveValue(page.url())
  // Nobody else can open the address of this machine, and no code leads there.
  await expect(popup(page)).toContainText('只有本机能打开')
  await expect(popup(page).getByRole('img')).toHaveCount(0)
  expect(await pageViolations(page)).toEqual([])

  await popup(page).getByRole('button', { name: '复制链接' }).press('Enter')
  await expect(popup(page).getByRole('status').first()).toHaveText('已复制：当前视图的链接')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(page.url())
  const other = await context.newPage()
  await other.goto(copied)
  await expectShown(other, 3)
  await expect(searchBox(other)).toHaveValue('市')
  await other.close()

  await popup(page).getByRole('combobox', { name: '内容' }).selectOption('矩阵')
  await popup(page).getByRole('combobox', { name: '大小' }).selectOption('480 × 360')
  await popup(page).getByRole('button', { name: '复制代码' }).press('Enter')
  await expect(popup(page).getByRole('status').last()).toHaveText('已复制：嵌入代码')
  const frame = await page.evaluate(async () => {
    const html = await navigator.clipboard.readText()
    const parsed = new DOMParser().parseFromString(html, 'text/html').querySelector('iframe')
    const of = (name: string) => parsed?.getAttribute(name)
    return { src: of('src'), title: of('title'), size: `${of('width')}×${of('height')}` }
  })
  expect(frame).toEqual({
    src: copied.replace('#', '#embed=matrix&'),
    title: '中国电子政务最佳实践提名奖（一）（地区：江苏省；类别：公共服务类；搜索：市）',
    size: '480×360',
  })
  await expect(popup(page).getByRole('link', { name: '预览' })).toHaveAttribute('href', frame.src!)

  await page.keyboard.press('Escape')
  await expect(popup(page)).toHaveCount(0)
  await expect(button(page)).toBeFocused()
  await expect(searchBox(page)).toHaveValue('市')
  expect(complaints).toEqual([])
})

test('the QR code holds the link, dark on white with its quiet zone, and is left out when it would be too fine', async ({
  page,
  baseURL,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openOnSite(page, baseURL, VIEW)
  await button(page).click()
  await expect(link(page)).toHaveValue(`${SITE}${VIEW}`)
  const picture = popup(page).getByRole('img', { name: /^二维码/ })
  await expect(picture).toHaveAccessibleName(`二维码，内容为上面的链接：${SITE}${VIEW}`)
  const drawn = await readModules(page)
  const expected = generate(`${SITE}${VIEW}`, { minCorrectionLevel: correction.L })
  const quiet = 4
  expect(drawn.modules).toHaveLength(expected.size + 2 * quiet)
  expect(drawn.modulePx).toBeGreaterThanOrEqual(3)
  const wanted = drawn.modules.map((row, y) =>
    row.map((_, x) => expected.get(x - quiet, y - quiet)),
  )
  expect(drawn.modules).toEqual(wanted)
  expect(drawn.modules.flat()).toContain(true)

  await page.keyboard.press('Escape')
  await searchBox(page).fill('长'.repeat(400))
  await button(page).click()
  await expect(picture).toHaveCount(0)
  await expect(popup(page)).toContainText('所以没有二维码')
  await expect(popup(page)).toContainText('链接有 3690 个字符')
})

/** Which modules of the code are dark on the screen, and how many CSS pixels one is wide. */
async function readModules(page: Page) {
  const svg = popup(page).getByRole('img', { name: /^二维码/ })
  const side = await svg.evaluate((element) => (element as SVGSVGElement).viewBox.baseVal.width)
  await svg.scrollIntoViewIfNeeded()
  const png = (await svg.screenshot()).toString('base64')
  const modules = await page.evaluate(
    async ([data, count]) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
      if (!context) throw new Error('no canvas')
      context.drawImage(bitmap, 0, 0)
      const step = bitmap.width / count
      const middle = (n: number) => Math.floor((n + 0.5) * step)
      return Array.from({ length: count }, (_, y) =>
        Array.from({ length: count }, (__, x) => {
          const [red = 255] = context.getImageData(middle(x), middle(y), 1, 1).data
          return red < 128
        }),
      )
    },
    [png, side] as const,
  )
  const { width } = await svg.evaluate((element) => element.getBoundingClientRect())
  return { modules, modulePx: width / side }
}

test('where the clipboard is refused the link is there to be copied by hand, and one Esc closes one thing', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    document.execCommand = () => false
  })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`/${VIEW}`)
  await expectShown(page, 4)
  await button(page).click()
  await popup(page).getByRole('button', { name: '复制链接' }).click()
  const byHand = popup(page).getByRole('group', { name: '当前视图的链接' })
  await expect(byHand).toContainText('浏览器不允许写入剪贴板')
  await expect(byHand.getByRole('textbox')).toHaveValue(page.url())
  await expect(byHand.getByRole('textbox')).toBeFocused()
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBe(390)
  await page.keyboard.press('Escape')
  await expect(byHand).toHaveCount(0)
  await expect(popup(page).getByRole('button', { name: '复制链接' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(popup(page)).toHaveCount(0)
  await expect(button(page)).toBeFocused()
})
