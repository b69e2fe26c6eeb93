import { useMemo, useState } from 'react'
import type { SlideSize } from '../../exports/index.ts'
import { slidesWords as words } from '../../messages/index.ts'
import { useScenes } from '../scenes/use-scenes.ts'
import { useApp } from '../shared/app-context.tsx'
import { useWholeView } from '../shared/use-counts.ts'
import { Choice } from './Choice.tsx'
import { FileJob } from './FileJob.tsx'
import { makeSlides, scopeOfSlides, wishesOfScenes, wishesOfView } from './make-slides.ts'

/** 幻灯片: the scenes, or the view on the screen, as a presentation that can be edited. */
export function SlidesSection() {
  const model = useApp()
  const scenes = useScenes((state) => state.scenes)
  const view = useWholeView()
  const [wanted, setContent] = useState<'scenes' | 'view'>('scenes')
  const [size, setSize] = useState<SlideSize>('16:9')
  const content = scenes.length > 0 ? wanted : 'view'
  const ofView = useMemo(() => wishesOfView(view), [view])
  const ofScenes = useMemo(() => wishesOfScenes(scenes), [scenes])
  const wishes = content === 'scenes' ? ofScenes : ofView
  const scope = scopeOfSlides(model.facts, content === 'scenes' ? null : view)
  return (
    <>
      <Choice
        legend={words.content}
        value={content}
        onChange={setContent}
        options={[
          ...(scenes.length > 0
            ? [{ value: 'scenes' as const, label: words.ofScenes(scenes.length) }]
            : []),
          { value: 'view', label: words.current(ofView.length) },
        ]}
      />
      <Choice
        legend={words.size}
        value={size}
        onChange={setSize}
        options={[
          { value: '16:9', label: words.wide, note: words.wideNote },
          { value: '4:3', label: words.standard, note: words.standardNote },
        ]}
      />
      <p className="note">{words.native}</p>
      <FileJob
        label={words.save(wishes.length + 1)}
        make={makeSlides(model, wishes, size, scope)}
      />
    </>
  )
}
