import { askMap, buildMapModel, canvasWindow, mapOption } from '../../src/figures/index.ts'
import { PLACE, WAITING, type MapFile } from '../../src/domain/index.ts'
import { createMemorySource } from '../../src/engine/index.ts'
import { parseDataset } from '../../src/platform/index.ts'
import { DEFAULT_VIEW, type ViewState } from '../../src/view/index.ts'
import { registerMap } from '../../src/ui/map/register-map.ts'
import { echarts } from '../../src/ui/shared/echarts.ts'
import { chartLook } from '../../src/ui/theme/chart-look.ts'
import { measureEmptyFrames, measureSettled } from './settled.ts'

/** Texts of the files that the app reads too. */
export interface PeerMaterial {
  readonly packageText: string
  readonly csvText: string
  readonly maps: Readonly<Record<string, MapFile>>
  /** Of the map stage in the app, in CSS pixels. */
  readonly size: readonly [width: number, height: number]
}

export interface PeerTimes {
  readonly empty: readonly number[]
  readonly enter: readonly number[]
  readonly choose34: readonly number[]
  readonly choose394: readonly number[]
  readonly hover34: readonly number[]
  readonly hover394: readonly number[]
}

/** ECharts by itself, given the options that the app gives it, in a box of the same size. */
async function runPeer(material: PeerMaterial, rounds: number): Promise<PeerTimes> {
  const { packageText, csvText, maps, size } = material
  const loaded = parseDataset(packageText, csvText)
  if (!loaded.ok) throw new Error(loaded.error.code)
  const { dataset } = loaded.value
  const source = createMemorySource(dataset)
  const told = source.facts()
  if (told.state !== 'here') throw new Error('A list in memory has its facts at once')
  const facts = told.value
  const mapOf = (name: string): MapFile => {
    const map = maps[name]
    if (!map) throw new Error(`There is no map ${name}`)
    registerMap(map)
    return map
  }
  const look = chartLook(false)

  const optionOf = (name: string, selected: readonly string[]) => {
    const map = mapOf(name)
    const view: ViewState = {
      ...DEFAULT_VIEW,
      area: /^\d/.test(name) ? name : null,
      drawing: name === 'cn-prefectures' ? 'prefectures' : 'regions',
      filters: selected.length > 0 ? { [PLACE]: selected } : {},
    }
    const counts = askMap({ source, facts }, view, map)
    if (counts.state !== 'here') throw new Error('A list in memory is counted at once')
    const model = buildMapModel(facts, view, map, counts.value, WAITING)
    return mapOption(map, model, canvasWindow(map), look)
  }

  const box = document.createElement('div')
  box.style.width = `${size[0]}px`
  box.style.height = `${size[1]}px`
  document.body.append(box)
  const create = () => echarts.init(box, null, { renderer: 'svg' })

  const choose = async (name: string, keys: readonly [string, string]) => {
    const chart = create()
    chart.setOption(optionOf(name, []))
    const options = keys.map((key) => optionOf(name, [key]))
    const times: number[] = []
    for (let i = 0; i < rounds * 2; i += 1) {
      const option = options[i % 2]
      if (option) times.push(await measureSettled(box, () => chart.setOption(option, true)))
    }
    chart.dispose()
    return times
  }

  /** What one would use otherwise: the emphasis that ECharts draws. */
  const hover = async (name: string) => {
    const option = optionOf(name, [])
    const [first] = Array.isArray(option.series) ? option.series : [option.series]
    const emphasis = { itemStyle: { borderColor: '#000', borderWidth: 3 }, label: { show: false } }
    const chart = create()
    chart.setOption({ ...option, series: [{ ...first, emphasis }] } as typeof option)
    const names = mapOf(name)
      .features.filter(({ properties }) => properties.kind === undefined)
      .map(({ properties }) => properties.adcode)
    const times: number[] = []
    for (let i = 0; i < rounds * 2; i += 1) {
      const act = () => {
        chart.dispatchAction({ type: 'downplay', seriesIndex: 0 })
        const shape = names[(i * 7) % names.length]
        chart.dispatchAction({ type: 'highlight', seriesIndex: 0, name: shape })
      }
      times.push(await measureSettled(box, act))
    }
    chart.dispose()
    return times
  }

  const enter = async () => {
    const levels = ['320000', '320500', 'cn'].map((name) => optionOf(name, []))
    let chart = create()
    const times: number[] = []
    for (let i = 0; i < rounds * 3; i += 1) {
      const option = levels[i % 3]
      if (!option) continue
      times.push(
        await measureSettled(box, () => {
          chart.dispose()
          chart = create()
          chart.setOption(option)
        }),
      )
    }
    chart.dispose()
    return times
  }

  return {
    empty: await measureEmptyFrames(rounds),
    enter: await enter(),
    choose34: await choose('cn', ['320000', '110000']),
    choose394: await choose('cn-prefectures', ['320500', '330200']),
    hover34: await hover('cn'),
    hover394: await hover('cn-prefectures'),
  }
}

declare global {
  interface Window {
    runPeer: typeof runPeer
  }
}
window.runPeer = runPeer
