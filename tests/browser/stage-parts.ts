import { expect, type Page } from '@playwright/test'
import { waitForApp } from './page-parts.ts'

interface TestScene {
  readonly title: string
  readonly note: string
  readonly picture: 'map' | 'overall' | 'matrix' | 'compare'
  readonly view: string
}

export const SCENES: readonly TestScene[] = [
  { title: '各地案例', note: '先说名单的范围。', picture: 'map', view: '' },
  {
    title: '江苏省的公共服务类',
    note: '四个案例，逐个讲。',
    picture: 'map',
    view: 'region=320000&category=公共服务类',
  },
  { title: '类别的构成', note: '', picture: 'overall', view: '' },
  { title: '地区与类别', note: '', picture: 'matrix', view: '' },
  { title: '江苏与浙江', note: '', picture: 'compare', view: 'groups=320000,330000' },
]

export const stage = (page: Page) => page.getByRole('dialog', { name: '演示', exact: true })
export const control = (page: Page, name: string) =>
  stage(page).getByRole('button', { name, exact: true })
export const notes = (page: Page) => stage(page).getByRole('region', { name: '备注' })

/** The scene with this title is shown as the nth. */
export async function expectScene(page: Page, at: number, count = SCENES.length) {
  const title = SCENES[at - 1]?.title ?? ''
  await expect(
    stage(page).getByRole('region', { name: `第 ${at} / ${count} 个场景：${title}` }),
  ).toBeVisible()
}

export const expectOnStage = (page: Page, shown: string) =>
  expect(stage(page).getByText(shown, { exact: true })).toBeVisible()

/** Loads scenes from a file, as a person would, and leaves their panel open. */
async function loadScenes(page: Page, scenes: readonly TestScene[] = SCENES) {
  await page.getByRole('button', { name: '演示', exact: true }).click()
  const file = {
    format: 'egov-atlas-scenes',
    version: 1,
    dataset: { id: 'egov-best-practice-nominees-1', title: '' },
    scenes,
  }
  await page.locator('input[type=file]').setInputFiles({
    name: '场景.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  })
  await expect(page.getByText(`已加入 ${scenes.length} 个场景`)).toBeVisible()
}

/** Opens the page, loads scenes and begins to present them. */
export async function present(page: Page, scenes = SCENES, fragment = '') {
  await page.goto(`/${fragment}`)
  await waitForApp(page)
  await loadScenes(page, scenes)
  await start(page)
}

/** Goes on presenting in the window, which can have any size, as F does. */
export async function goOnInWindow(page: Page) {
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null)
  if (await isFull()) await page.keyboard.press('f')
  await expect.poll(isFull).toBe(false)
  await expect(stage(page)).toBeVisible()
}

/** Begins to present the scenes of the open panel. */
export async function start(page: Page) {
  await page.getByRole('button', { name: '开始演示' }).click()
  await expect(stage(page)).toBeFocused()
}
