import { expect, test, type Download, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { expectShown, mapPanel, waitForApp } from './page-parts.ts'

const PUBLIC_SERVICE = `category=${encodeURIComponent('公共服务类')}`

const dialog = (page: Page) => page.getByRole('dialog', { name: '导出' })
const preview = (page: Page) => dialog(page).getByRole('img', { name: /^预览/ })

/** Opens 导出 at 图片 and waits for the preview. */
async function openPictures(page: Page) {
  await page.getByRole('button', { name: '导出', exact: true }).click()
  await dialog(page).getByRole('tab', { name: '图片' }).click()
}

async function save(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: button }).click(),
  ])
  return download
}

const bytesOf = async (download: Download) => readFile(await download.path())

interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Size of a PNG, and which share of some areas (in shares of its sides) is not paper. */
function decode(page: Page, png: Buffer, areas: Readonly<Record<string, Area>>) {
  return page.evaluate(
    async ([base64, wanted]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const { width, height } = image
      const canvas = new OffscreenCanvas(width, height)
      const context = canvas.getContext('2d')!
      context.drawImage(image, 0, 0)
      const inked = Object.entries(wanted).map(([name, area]) => {
        const [x, y] = [Math.round(area.left * width), Math.round(area.top * height)]
        const [w, h] = [(area.right - area.left) * width, (area.bottom - area.top) * height]
        const { data } = context.getImageData(x, y, Math.max(1, w), Math.max(1, h))
        let ink = 0
        for (let i = 0; i < data.length; i += 4) {
          if (data[i]! < 250 || data[i + 1]! < 250 || data[i + 2]! < 250) ink += 4
        }
        return [name, ink / data.length] as const
      })
      return { width, height, ink: Object.fromEntries(inked) }
    },
    [png.toString('base64'), areas] as const,
  )
}

/** On a wide picture of the national map. */
const AREAS = {
  corner: { left: 0, top: 0, right: 0.01, bottom: 0.01 },
  foot: { left: 0.98, top: 0.98, right: 1, bottom: 1 },
  title: { left: 0.01, top: 0.02, right: 0.2, bottom: 0.07 },
  land: { left: 0.35, top: 0.4, right: 0.5, bottom: 0.6 },
  inset: { left: 0.68, top: 0.67, right: 0.755, bottom: 0.85 },
  source: { left: 0.01, top: 0.9, right: 0.5, bottom: 0.98 },
}

test('a PNG of the map has the pixels that were said, and the inset; what is off-screen has a picture too', async ({
  page,
}) => {
  await page.goto(`/#${PUBLIC_SERVICE}`)
  await expectShown(page, 15)
  await openPictures(page)
  await expect(preview(page)).toHaveAttribute(
    'alt',
    '预览：地图；筛选：类别：公共服务类；显示 15 / 53 个案例',
  )
  await expect(dialog(page).getByRole('radio', { name: '2×' })).toBeChecked()
  await dialog(page).getByRole('radio', { name: '1×（1600 × 900 像素）' }).check()
  const small = await save(page, '下载图片')
  expect(small.suggestedFilename()).toMatch(/^政务案例图集-公共服务类-地图-\d{8}\.png$/)
  await expect(dialog(page).getByRole('status')).toContainText('已交给浏览器下载：政务案例图集-')
  const one = await decode(page, await bytesOf(small), AREAS)
  expect(one).toMatchObject({ width: 1600, height: 900, ink: { corner: 0, foot: 0 } })
  expect(one.ink['land']).toBeGreaterThan(0.9)
  for (const part of ['title', 'inset', 'source']) expect(one.ink[part]).toBeGreaterThan(0.02)

  await dialog(page).getByRole('radio', { name: /^2×/ }).check()
  await dialog(page).getByRole('radio', { name: '3:4 竖版' }).check()
  await dialog(page)
    .getByRole('radio', { name: /^整个视图/ })
    .check()
  await expect(preview(page)).toHaveAttribute('alt', /^预览：整个视图/)
  const tall = await save(page, '下载图片')
  expect(tall.suggestedFilename()).toMatch(/-整个视图-\d{8}\.png$/)
  expect(await decode(page, await bytesOf(tall), {})).toMatchObject({ width: 1800, height: 2400 })

  // A comparison wants groups first.
  await expect(dialog(page).getByRole('radio', { name: /^对比/ })).toBeDisabled()
  await expect(dialog(page)).toContainText('还没有对比组')
})

test('an SVG holds its texts, apart from each other, and nothing from elsewhere', async ({
  page,
}) => {
  await page.route('**/settings.json', (route) =>
    route.fulfill({ json: { mapReviewNumber: 'GS（2026）0001号' } }),
  )
  await page.goto(`/#region=320000&groups=320000,330000`)
  await waitForApp(page)
  await expect(mapPanel(page)).toContainText('审图号：GS（2026）0001号')
  await openPictures(page)
  await dialog(page).getByRole('radio', { name: /^SVG/ }).check()
  await expect(dialog(page).getByRole('radio', { name: /^2×/ })).toHaveCount(0)
  const read = async () => {
    const download = await save(page, '下载图片')
    expect(download.suggestedFilename()).toMatch(/\.svg$/)
    return page.evaluate(readSvg, (await bytesOf(download)).toString('utf8'))
  }
  const map = await read()
  expect(map).toMatchObject({ root: 'svg', width: '1600', links: 0, faults: [] })
  expect(map.texts).toEqual(
    expect.arrayContaining(['全国 · 各地案例数', '✓ 江苏 12', '南海诸岛', '显示 12 / 53 个案例']),
  )
  expect(map.texts.join()).toContain('审图号：GS（2026）0001号')
  for (const [figure, words] of [
    ['类别分布', '按地区的类别构成（数量）'],
    ['矩阵', '合计'],
    ['对比', '7 / 12'],
    ['整个视图', '各地案例数'],
  ] as const) {
    await dialog(page).getByRole('radio', { name: figure }).check()
    const svg = await read()
    expect(svg, figure).toMatchObject({ root: 'svg', links: 0, faults: [] })
    expect(svg.texts).toContain(words)
  }
})

/** Root, texts and references of an SVG, and texts that the browser sets over one another or cuts. */
function readSvg(source: string) {
  const file = new DOMParser().parseFromString(source, 'image/svg+xml')
  const svg = document.importNode(file.documentElement, true) as unknown as SVGSVGElement
  document.body.append(svg)
  const texts = [...svg.querySelectorAll('text:not([aria-hidden])')].map((element) => {
    const { x, y, width, height } = (element as SVGTextElement).getBBox()
    // A line box is higher than its letters.
    return {
      words: element.textContent ?? '',
      x,
      y: y + height * 0.2,
      right: x + width,
      bottom: y + height * 0.8,
    }
  })
  const { width, height } = svg.viewBox.baseVal
  const faults = texts.flatMap((a, i) => {
    const cut = a.x < 0 || a.y < 0 || a.right > width || a.bottom > height
    const over = texts.find(
      (b, j) => j > i && a.x < b.right && b.x < a.right && a.y < b.bottom && b.y < a.bottom,
    )
    return [...(cut ? [`${a.words} is cut`] : []), ...(over ? [`${a.words} × ${over.words}`] : [])]
  })
  const links = [...svg.querySelectorAll('*')].filter((element) =>
    element.getAttributeNames().some((name) => /href|src|style/.test(name)),
  ).length
  svg.remove()
  const root = svg.nodeName
  return { root, width: svg.getAttribute('width'), texts: texts.map((t) => t.words), links, faults }
}

test('a picture is copied; refused, it is kept to be saved; too large, the largest that works is offered', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/')
  await waitForApp(page)
  await page.getByRole('button', { name: '导出', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(preview(page)).toBeVisible()
  await dialog(page).getByRole('radio', { name: /^1×/ }).check()
  await dialog(page).getByRole('button', { name: '复制图片' }).click()
  await expect(dialog(page).getByRole('status')).toContainText('已复制图片（1600 × 900 像素）')
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const blob = await item!.getType('image/png')
    const { width, height } = await createImageBitmap(blob)
    return { width, height }
  })
  expect(copied).toEqual({ width: 1600, height: 900 })

  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  await dialog(page).getByRole('button', { name: '复制图片' }).click()
  await expect(dialog(page).getByRole('alert')).toContainText('浏览器不允许把图片写入剪贴板')
  const kept = await save(page, '改为下载这张图片')
  expect(await decode(page, await bytesOf(kept), {})).toMatchObject({ width: 1600, height: 900 })

  // A canvas of more than 8 million pixels draws nothing and says nothing, as in some browsers.
  await page.evaluate(() => {
    const prototype = CanvasRenderingContext2D.prototype
    const real = prototype.getImageData
    prototype.getImageData = function (x, y, w, h) {
      const { width, height } = this.canvas
      return width * height > 8e6 ? new ImageData(w, h) : real.call(this, x, y, w, h)
    }
  })
  await dialog(page).getByRole('radio', { name: /^4×/ }).check()
  await dialog(page).getByRole('button', { name: '下载图片' }).click()
  await expect(dialog(page).getByRole('alert')).toContainText(
    '6400 × 3600 像素超出本浏览器画布的上限，图片没有做成。最大可用 2.3×（3680 × 2070 像素）',
  )
  const largest = await save(page, '改用 2.3×（3680 × 2070 像素）')
  expect(await decode(page, await bytesOf(largest), {})).toMatchObject({
    width: 3680,
    height: 2070,
  })
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: '导出', exact: true })).toBeFocused()
})

test('without its map a picture says so, and can be tried again; what takes long can be stopped', async ({
  page,
}) => {
  await page.route('**/maps/320000.json', (route) => route.fulfill({ status: 404 }))
  await page.goto('/#area=320000')
  await expect(mapPanel(page)).toContainText('江苏省的地图文件未能读取')
  await openPictures(page)
  await expect(dialog(page).getByRole('alert')).toContainText('地图文件未能读取')
  await page.unroute('**/maps/320000.json')
  await dialog(page).getByRole('button', { name: '重试' }).click()
  await expect(preview(page)).toBeVisible()

  // The canvas never gives its picture back.
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = () => undefined
  })
  await dialog(page).getByRole('button', { name: '下载图片' }).click()
  await expect(dialog(page).getByRole('progressbar', { name: '正在生成图片……' })).toBeVisible()
  await dialog(page).getByRole('button', { name: '取消' }).click()
  await expect(dialog(page).getByRole('status')).toHaveText('已取消，没有保存或复制图片。')
  await expect(dialog(page).getByRole('button', { name: '下载图片' })).toBeFocused()
})
