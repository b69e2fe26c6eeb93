import { read, utils, type WorkBook } from '@e965/xlsx'
import { expect, test, type Download, type Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { readFileSync } from 'node:fs'
import { pageViolations } from './axe-check.ts'
import { collectComplaints, expectShown, searchBox, table } from './page-parts.ts'

const exportButton = (page: Page) => page.getByRole('button', { name: '导出', exact: true })
const dialog = (page: Page) => page.getByRole('dialog', { name: '导出', exact: true })
const choice = (page: Page, name: string | RegExp) => dialog(page).getByRole('radio', { name })
const save = (page: Page) => dialog(page).getByRole('button', { name: /^下载 / })

async function openExport(page: Page, tab: string) {
  await exportButton(page).click()
  await dialog(page).getByRole('tab', { name: tab, exact: true }).click()
  await expect(save(page)).toBeVisible()
}

async function download(page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), save(page).click()])
  return taken(file)
}

const taken = async (file: Download) => ({
  name: file.suggestedFilename(),
  bytes: readFileSync(await file.path()),
})

/** The rows of the table on the page, as they are printed. */
const rowsOnPage = (page: Page) =>
  page
    .locator('.case-table tr.case-row')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.innerText.trim())),
    )

const sheetRows = (workbook: WorkBook, name: string) =>
  utils.sheet_to_json<unknown[]>(workbook.Sheets[name]!, { header: 1, defval: '' })

test('表格: the rows that are shown, in their order and with their columns, as XLSX and CSV', async ({
  page,
}) => {
  const complaints = collectComplaints(page)
  await page.goto('/#region=320000&category=公共服务类&sort=-title&q=市')
  await expectShown(page, 3)
  await page.getByRole('button', { name: '列', exact: true }).click()
  await page.getByRole('menuitemcheckbox', { name: '层级' }).click()
  await page.keyboard.press('Escape')
  const shown = await rowsOnPage(page)
  expect(shown).toHaveLength(3)

  await openExport(page, '表格')
  await expect(choice(page, '当前筛选（3 条）')).toBeChecked()
  await expect(choice(page, '全部（53 条）')).not.toBeChecked()
  await expect(choice(page, '与表格相同（5 列）')).toBeChecked()
  expect(await pageViolations(page)).toEqual([])

  const xlsx = await download(page)
  expect(xlsx.name).toMatch(/^政务案例图集-江苏省-公共服务类-市-案例-\d{8}\.xlsx$/)
  await expect(dialog(page).getByRole('status')).toHaveText(
    `已交给浏览器下载：${xlsx.name} 共 3 行。`,
  )
  const workbook = read(xlsx.bytes)
  expect(workbook.SheetNames).toEqual(['案例', '说明'])
  const [header, ...rows] = sheetRows(workbook, '案例')
  expect(header).toEqual(['序号', '案例', '申报单位', '类别', '地区'])
  expect(rows.map((row) => row.map(String))).toEqual(shown)
  expect(typeof rows[0]?.[0]).toBe('number')
  const notes = sheetRows(workbook, '说明').map((row) => row.filter((cell) => cell !== ''))
  expect(notes).toContainEqual(['筛选条件', '地区：江苏省；类别：公共服务类；搜索：市'])
  expect(notes).toContainEqual(['个数', '显示 3 / 53 个案例'])
  expect(notes).toContainEqual(['排序', '按案例降序，相同者按名单顺序'])
  expect(JSON.stringify(notes)).toContain('本部分未列出')
  const sheet = strFromU8(unzipSync(xlsx.bytes)['xl/worksheets/sheet1.xml']!)
  expect(sheet).toMatch(/<pane [^>]*state="frozen"/)
  expect(sheet).toContain('<autoFilter ref="A1:E4"/>')

  await choice(page, /^CSV/).check()
  await choice(page, '全部（53 条）').check()
  await choice(page, /^全部字段（\d+ 列，含表格未列出的）$/).check()
  const csv = await download(page)
  expect(csv.name).toMatch(/^政务案例图集-全部-案例-\d{8}\.csv$/)
  expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const text = csv.bytes.toString('utf8').slice(1)
  const { data } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true })
  expect(data).toHaveLength(53)
  expect(data.find((row) => row['序号'] === '42')).toMatchObject({
    申报单位: '苏州市住房和城乡建设局、苏州市监察局',
    省级代码: '320000',
    地市级地区: '苏州市',
    县级代码: '',
    中央驻地方单位: '否',
  })

  // One Esc closes the dialog alone, and the focus goes back.
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  await expect(exportButton(page)).toBeFocused()
  await expect(searchBox(page)).toHaveValue('市')

  // Grouped by organisation, a case stands under each of its own, also in the file.
  await searchBox(page).fill('')
  await expectShown(page, 4)
  await page.getByRole('radio', { name: '申报单位', exact: true }).check()
  await expect(page.getByRole('treegrid')).toBeVisible()
  const grouped = (await rowsOnPage(page)).map((row) => row[0])
  expect(grouped).toHaveLength(5)
  await openExport(page, '表格')
  await expect(dialog(page)).toContainText('有多个申报单位的案例，在每个申报单位下各列一行')
  await choice(page, /^XLSX/).check()
  const [groupHeader, ...groupRows] = sheetRows(read((await download(page)).bytes), '案例')
  expect(groupHeader?.slice(0, 2)).toEqual(['分组：申报单位', '序号'])
  expect(groupRows.map((row) => String(row[1]))).toEqual(grouped)
  expect(groupRows.filter((row) => row[1] === 42).map((row) => row[0])).toEqual([
    '苏州市住房和城乡建设局',
    '苏州市监察局',
  ])
  expect(complaints).toEqual([])
})

interface Deck {
  readonly files: Readonly<Record<string, string>>
  readonly slides: readonly string[]
  readonly charts: readonly string[]
}

function openDeck(bytes: Buffer): Deck {
  const unzipped = unzipSync(bytes)
  const files = Object.fromEntries(
    Object.entries(unzipped)
      .filter(([name]) => name.endsWith('.xml'))
      .map(([name, content]) => [name, strFromU8(content)]),
  )
  const numbered = (pattern: RegExp) =>
    Object.keys(files)
      .filter((name) => pattern.test(name))
      .sort((a, b) => Number(/\d+(?=\.xml)/.exec(a)) - Number(/\d+(?=\.xml)/.exec(b)))
      .map((name) => files[name] ?? '')
  return {
    files,
    slides: numbered(/^ppt\/slides\/slide\d+\.xml$/),
    charts: numbered(/^ppt\/charts\/chart\d+\.xml$/),
  }
}

const texts = (xml: string) => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text)
const values = (chart: string) =>
  [...chart.matchAll(/<c:val>[\s\S]*?<\/c:val>/g)].map(([part]) =>
    [...part.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value)),
  )

test('幻灯片: scenes and views as slides whose titles, charts and tables can be edited', async ({
  page,
}) => {
  const complaints = collectComplaints(page)
  await page.goto('/#region=320000&category=公共服务类')
  await expectShown(page, 4)
  await openExport(page, '幻灯片')
  await expect(choice(page, '当前视图（标题页 + 1 页）')).toBeChecked()
  await expect(choice(page, /演示场景/)).toHaveCount(0)
  const view = await download(page)
  expect(view.name).toMatch(/^政务案例图集-江苏省-公共服务类-幻灯片-\d{8}\.pptx$/)
  await expect(dialog(page).getByRole('status')).toContainText('共 2 页。')

  const { files, slides, charts } = openDeck(view.bytes)
  expect(files['ppt/presentation.xml']).toContain('<p:sldSz cx="12192000" cy="6858000"/>')
  expect(slides).toHaveLength(2)
  expect(texts(slides[0] ?? '')).toContain('中国电子政务最佳实践提名奖（一）')
  expect(texts(slides[0] ?? '')).toContain('名单原注：排名不分先后')
  const map = slides[1] ?? ''
  expect(/<p:ph\s[^>]*type="title"/.test(map)).toBe(true)
  expect(/type="slidenum"/.test(map)).toBe(true)
  const ids = [...map.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const words of [
    '全国 · 各地案例数',
    '筛选：地区：江苏省；类别：公共服务类 · 显示 4 / 53 个案例',
    '案例（4 个）',
    '江苏省南京市市民卡项目建设实践',
  ]) {
    expect(texts(map)).toContain(words)
  }
  expect(texts(map).join('\n')).toMatch(/边界数据：天地图.*示意图，不作划界依据/)
  // The picture of the map is described, and sharp: three pixels and more for each of a screen.
  const described = [...map.matchAll(/descr="([^"]*)"/g)].map(([, words]) => words)
  expect(described).toContain(
    '全国 · 各地案例数；筛选：地区：江苏省；类别：公共服务类；显示 4 / 53 个案例',
  )
  const png = Object.entries(unzipSync(view.bytes)).find(([name]) => name.endsWith('.png'))?.[1]
  expect(new DataView(png!.buffer, png!.byteOffset).getUint32(16)).toBeGreaterThan(2000)
  expect(values(charts[0] ?? '')).toEqual([
    [24, 15, 14],
    [7, 4, 1],
  ])
  for (const xml of [...slides, ...charts, files['ppt/theme/theme1.xml'] ?? '']) {
    for (const [latin] of xml.matchAll(/<a:latin [^>]*\/>(?!\s*<a:ea )/g)) {
      throw new Error(`No East Asian font beside ${latin}`)
    }
    expect(xml.includes('<a:ea typeface=""')).toBe(false)
  }
  expect(charts[0]?.includes('<a:ea typeface="Microsoft YaHei"/>')).toBe(true)

  // Scenes, one slide each, with their notes.
  await page.keyboard.press('Escape')
  await page.evaluate(() => {
    window.location.hash = '#tab=compare&groups=320000,330000'
  })
  await page.getByRole('button', { name: '演示', exact: true }).click()
  await page.getByRole('button', { name: '加入演示', exact: true }).click()
  await page.getByRole('button', { name: /^编辑：/ }).click()
  await page.getByRole('textbox', { name: '标题' }).fill('江苏与浙江')
  await page.getByRole('textbox', { name: '备注' }).fill('先讲总数，\n再讲构成')
  await page.getByRole('button', { name: '完成' }).click()
  await page.keyboard.press('Escape')
  await page.evaluate(() => {
    window.location.hash = '#tab=matrix'
  })
  await page.getByRole('button', { name: '演示', exact: true }).click()
  await page.getByRole('button', { name: '加入演示', exact: true }).click()
  await expect(page.getByRole('button', { name: /^编辑：/ })).toHaveCount(2)
  await page.keyboard.press('Escape')

  await openExport(page, '幻灯片')
  await expect(choice(page, '演示场景（标题页 + 2 页）')).toBeChecked()
  await choice(page, /^4:3/).check()
  const scenes = await download(page)
  expect(scenes.name).toMatch(/^政务案例图集-演示-幻灯片-\d{8}\.pptx$/)
  const deck = openDeck(scenes.bytes)
  expect(deck.files['ppt/presentation.xml']).toContain('<p:sldSz cx="9144000" cy="6858000"/>')
  expect(deck.slides).toHaveLength(3)
  const [, compare = '', matrix = ''] = deck.slides
  expect(texts(compare)).toContain('江苏与浙江')
  expect(texts(compare)).toContain('7 / 12；约 4.5')
  expect(values(deck.charts[0] ?? '')).toEqual([
    [7, 4, 1],
    [2, 2, 2],
  ])
  expect(texts(matrix)).toEqual(expect.arrayContaining(['地区', '江苏省', '合计', '53']))
  expect(matrix.includes('<a:tbl>')).toBe(true)
  expect(deck.files['ppt/notesSlides/notesSlide2.xml']).toMatch(/先讲总数，\s+再讲构成/)
  expect(complaints).toEqual([])
})

const ROWS = 20_000

async function openLongList(page: Page) {
  const list = 'tests/fixtures/site/data/egov-best-practice-nominees-1'
  const [head = '', first = ''] = readFileSync(`${list}/cases.csv`, 'utf8').split('\n')
  const rows = Array.from({ length: ROWS }, (_, i) =>
    first.replace(/^\d+,\d+/, `${i + 1},${i + 1}`),
  )
  const records = { in: ROWS, accepted: ROWS, rejected: 0, merged: 0 }
  const about = JSON.parse(readFileSync(`${list}/datapackage.json`, 'utf8')) as object
  await page.route('**/cases.csv', (route) =>
    route.fulfill({ contentType: 'text/csv', body: [head, ...rows, ''].join('\n') }),
  )
  await page.route('**/datapackage.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: JSON.stringify({ ...about, records }) }),
  )
  await page.goto('/')
  await expect(page.getByText('显示全部 20,000 个案例', { exact: true })).toBeVisible()
}

test('a long list is written beside the page, can be cancelled, and survives a refused download', async ({
  page,
}) => {
  await openLongList(page)
  await openExport(page, '表格')
  await expect(dialog(page)).toContainText('全部 20,000 条（未设筛选）')
  await save(page).click()
  await expect(dialog(page).getByRole('progressbar')).toBeVisible()
  await dialog(page).getByRole('button', { name: '取消' }).click()
  await expect(dialog(page).getByRole('status')).toHaveText('已取消，没有保存文件。')
  await expect(save(page)).toBeFocused()

  // Refused, the file is kept for another try.
  await choice(page, /^CSV/).check()
  await page.evaluate(() => {
    const { createObjectURL } = URL
    URL.createObjectURL = () => {
      URL.createObjectURL = createObjectURL
      throw new Error('refused')
    }
  })
  await save(page).click()
  await expect(dialog(page).getByRole('alert')).toContainText('浏览器没有接受下载')
  const [again] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: '再存一次' }).click(),
  ])
  const csv = (await taken(again)).bytes.toString('utf8')
  expect(csv.trimEnd().split('\r\n')).toHaveLength(ROWS + 1)
  expect(csv).toContain(`\r\n${ROWS},`)
  await expect(dialog(page).getByRole('alert')).toHaveCount(0)
})

test('on a phone, and in a browser without workers', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, {
      Worker: function Refused() {
        throw new Error('refused')
      },
    })
  })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/#area=320000')
  await expect(page.getByText('显示全部 12 个案例', { exact: false }).first()).toBeVisible()
  await openExport(page, '表格')
  await expect(choice(page, '江苏省（12 条）')).toBeChecked()
  const place = await dialog(page).boundingBox()
  expect(place?.x).toBe(0)
  expect(place?.width).toBe(390)
  expect((place?.y ?? 0) + (place?.height ?? 0)).toBe(844)
  const { name, bytes } = await download(page)
  expect(name).toMatch(/^政务案例图集-江苏省-案例-\d{8}\.xlsx$/)
  expect(sheetRows(read(bytes), '案例')).toHaveLength(13)
  await dialog(page).getByRole('button', { name: '关闭导出' }).click()
  await expect(dialog(page)).toHaveCount(0)
  await expect(table(page)).toBeVisible()
})
