import { measureEmptyFrames, measureSettled } from './settled.ts'

/** The live region speaks late, and the bars move to their new length. */
const EXCEPT = '[role="status"], .breakdown-panel .chart'

const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`Nothing matches ${selector}`)
  return found
}

const regions = () => find('[role="listbox"][aria-label="地区"]')
const option = (name: string) =>
  find(`[role="listbox"][aria-label="地区"] [role="option"][aria-label^="${name}，"]`)
const button = (name: string): HTMLElement => {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent === name)
  if (!found) throw new Error(`There is no button ${name}`)
  return found
}

const measure = (act: () => void) => measureSettled(document.body, act, EXCEPT)

async function until(isThere: () => boolean): Promise<void> {
  const start = performance.now()
  while (!isThere()) {
    if (performance.now() - start > 20_000) throw new Error('The page did not get there')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

const shapes = () => document.querySelectorAll('.map-stage .chart svg path').length

/** Goes to a view by its fragment and waits until its map is drawn. */
async function show(fragment: string, least: number): Promise<void> {
  window.location.hash = fragment
  await until(
    () => shapes() >= least && document.querySelector('.map-shapes .chart-picture') === null,
  )
  await new Promise((resolve) => setTimeout(resolve, 700))
}

/** Into 江苏省 and 苏州市 and back, each time to a level whose map is here already. */
async function enter(rounds: number): Promise<readonly number[]> {
  await show('#area=320500', 8)
  await show('#area=320000', 13)
  await show('#', 34)
  const times: number[] = []
  const expectStatus = (text: string) => {
    if (!document.body.textContent?.includes(text)) throw new Error(`It does not say ${text}`)
  }
  for (let i = 0; i < rounds; i += 1) {
    await measure(() => option('江苏省').click())
    times.push(await measure(() => button('进入江苏省').click()))
    expectStatus('显示全部 12 个案例（江苏省')
    await measure(() => option('苏州市').click())
    times.push(await measure(() => button('进入苏州市').click()))
    expectStatus('显示全部 5 个案例（苏州市')
    times.push(await measure(() => button('全国').click()))
    expectStatus('显示全部 53 个案例')
  }
  return times
}

/** One region and another, by click on their options. */
async function choose(names: readonly [string, string], rounds: number) {
  const times: number[] = []
  for (let i = 0; i < rounds * 2; i += 1) {
    const name = names[i % 2] ?? ''
    times.push(await measure(() => option(name).click()))
    if (option(name).getAttribute('aria-selected') !== 'true')
      throw new Error(`${name} is not chosen`)
  }
  await measure(() => option(names[1]).click())
  return times
}

const expectOutline = (kind: 'pointer' | 'focus') => {
  if (!find(`.outline-${kind} path`).getAttribute('d')) throw new Error('No outline is drawn')
}

/** The pointer on one shape after another. */
async function hover(rounds: number): Promise<readonly number[]> {
  const shapes = find('.map-shapes')
  const { left, top, width, height } = shapes.getBoundingClientRect()
  const moveTo = ([clientX, clientY]: readonly [number, number]) =>
    shapes.dispatchEvent(new MouseEvent('mousemove', { bubbles: true, clientX, clientY }))
  const points = new Map<string, readonly [number, number]>()
  for (let i = 1; i < 24; i += 1) {
    for (let j = 1; j < 24; j += 1) {
      const point = [left + (i / 24) * width, top + (j / 24) * height] as const
      moveTo(point)
      await new Promise((resolve) => setTimeout(resolve))
      const outline = document.querySelector('.outline-pointer path')?.getAttribute('d')
      // Beside the shapes the last outline stays for a moment.
      const isOn = shapes.classList.contains('map-shapes-on-region')
      if (outline && isOn) points.set(outline, point)
    }
  }
  const distinct = [...points.values()]
  if (distinct.length < 8) throw new Error('The pointer finds too few shapes')
  const times: number[] = []
  for (let i = 0; i < rounds; i += 1) {
    const point = distinct[(i * 7) % distinct.length] ?? [0, 0]
    times.push(await measure(() => moveTo(point)))
    expectOutline('pointer')
  }
  return times
}

/** The keyboard from one option to the next. */
async function focus(rounds: number): Promise<readonly number[]> {
  const list = regions()
  list.focus()
  const press = (key: string) =>
    list.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  // The parts of provinces stand first and have no shape.
  for (let i = 0; i < 6; i += 1) press('ArrowDown')
  await new Promise((resolve) => setTimeout(resolve, 300))
  const times: number[] = []
  for (let i = 0; i < rounds; i += 1) {
    times.push(await measure(() => press('ArrowDown')))
    expectOutline('focus')
  }
  list.blur()
  await new Promise((resolve) => setTimeout(resolve, 300))
  return times
}

const driver = { measureEmptyFrames, show, enter, choose, hover, focus }

declare global {
  interface Window {
    repaint: typeof driver
  }
}
window.repaint = driver
