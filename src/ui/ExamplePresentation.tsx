import { useEffect, useState, type ComponentType } from 'react'
import { createPortal } from 'react-dom'
import { requestFullScreen } from '../platform/index.ts'
import { encodeView, type Scene } from '../view/index.ts'
import { useApp } from './shared/app-context.tsx'

type StageComponent = ComponentType<{
  readonly scenes: readonly Scene[]
  readonly start: number
  readonly onExit: (at: number) => void
}>

/** 演示, with scenes made of the current view. */
export function ExamplePresentation() {
  const { store } = useApp()
  const [scenes, setScenes] = useState<readonly Scene[] | null>(null)
  const [Stage, setStage] = useState<StageComponent | null>(null)
  useEffect(() => {
    const app = document.querySelector('.app')
    if (!app || !scenes || !Stage) return
    app.setAttribute('inert', '')
    return () => app.removeAttribute('inert')
  }, [scenes, Stage])
  const present = () => {
    void requestFullScreen()
    const view = encodeView(store.getState().view)
    const made = (id: string, title: string, picture: Scene['picture'], more = '', note = '') => ({
      id,
      title,
      picture,
      note,
      view: [view, more].filter(Boolean).join('&'),
    })
    setScenes([
      made('1', '各地案例', 'map', '', '先说范围：名单只列出七个省级地区和中央国家机关。'),
      made('2', '江苏省的公共服务类', 'map', 'region=320000&category=公共服务类', '四个案例。'),
      made('3', '类别分布', 'overall'),
      made('4', '地区与类别', 'matrix'),
      made('5', '江苏省与浙江省', 'compare', 'groups=320000,330000', '总数相差六个。'),
    ])
    void import('./stage/Stage.tsx').then((module) => setStage(() => module.Stage))
  }
  return (
    <>
      <button type="button" className="button" onClick={present}>
        演示
      </button>
      {scenes &&
        Stage &&
        createPortal(
          <Stage scenes={scenes} start={0} onExit={() => setScenes(null)} />,
          document.body,
        )}
    </>
  )
}
