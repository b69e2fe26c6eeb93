import { useEffect, useRef, useState } from 'react'
import { describeGroup, pictureName, type PictureKind } from '../../figures/index.ts'
import { pictureExportWords as words } from '../../messages/index.ts'
import { pixelSize } from '../../platform/index.ts'
import { PictureOutcome } from '../picture/PictureOutcome.tsx'
import { PicturePreview } from '../picture/PicturePreview.tsx'
import {
  PICTURE_FORMATS,
  PICTURE_SIZES,
  type PictureFormat,
  type PictureRequest,
  type PictureSizeName,
} from '../picture/picture-file.ts'
import { usePictureJob } from '../picture/use-picture-job.ts'
import { useApp } from '../shared/app-context.tsx'
import { useWholeView } from '../shared/use-counts.ts'
import { Choice, type ChoiceOption } from './Choice.tsx'
import '../picture/picture.css'

const SIZES = Object.keys(PICTURE_SIZES) as readonly PictureSizeName[]
const SCALES = ['1', '2', '4'] as const
type Scale = (typeof SCALES)[number]

/** 图片: a figure of the view, or all of it, as a picture to save or to paste. */
export function PictureSection() {
  const view = useWholeView()
  const figures = useFigures()
  const [wanted, setKind] = useState<PictureKind>('map')
  const [format, setFormat] = useState<PictureFormat>('png')
  const [size, setSize] = useState<PictureSizeName>('wide')
  const [scale, setScale] = useState<Scale>('2')
  const kind = figures.some(({ value, disabled }) => value === wanted && !disabled) ? wanted : 'map'
  const request: PictureRequest = { view, kind, format, size, scale: Number(scale) }
  return (
    <div className="column tight picture-section">
      <Choice legend={words.figure} value={kind} onChange={setKind} options={figures} />
      <PicturePreview view={view} kind={kind} size={size} />
      <Choice
        legend={words.format}
        value={format}
        onChange={setFormat}
        options={PICTURE_FORMATS.map((value) => ({
          value,
          label: words.formats[value],
          note: words.formatNotes[value],
        }))}
      />
      <Choice
        legend={words.size}
        value={size}
        onChange={setSize}
        options={SIZES.map((value) => ({ value, label: words.sizes[value] }))}
      />
      {format === 'png' && (
        <Choice
          legend={words.scale}
          value={scale}
          onChange={setScale}
          options={SCALES.map((value) => {
            const { width, height } = pixelSize(PICTURE_SIZES[size], Number(value))
            return { value, label: words.scaled(Number(value), words.pixels(width, height)) }
          })}
        />
      )}
      <PictureButtons request={request} />
    </div>
  )
}

/** What there is to be drawn; a comparison only where groups can be compared. */
function useFigures(): readonly ChoiceOption<PictureKind>[] {
  const { facts } = useApp()
  const view = useWholeView()
  const nameOf = (kind: PictureKind) => pictureName({ facts, view }, kind)
  const isEmpty = !view.groups.some((key) => describeGroup(facts, key).problem === '')
  return [
    { value: 'map', label: nameOf('map') },
    { value: 'overall', label: nameOf('overall') },
    { value: 'matrix', label: nameOf('matrix') },
    {
      value: 'compare',
      label: nameOf('compare'),
      disabled: isEmpty,
      ...(isEmpty ? { note: words.noGroups } : {}),
    },
    { value: 'whole', label: nameOf('whole'), note: words.wholeNote },
  ]
}

function PictureButtons({ request }: { request: PictureRequest }) {
  const { job, start, cancel, save } = usePictureJob()
  const button = useRef<HTMLButtonElement>(null)
  const isWorking = job.status === 'working'
  useEffect(() => {
    // What had the focus may have gone: 取消, or the way on after a failure.
    if (document.activeElement === document.body) button.current?.focus()
  }, [job])
  return (
    <div className="well-below pile left">
      <div className="row wrap">
        <button
          ref={button}
          type="button"
          className="button button-primary file-job-start"
          aria-disabled={isWorking || undefined}
          onClick={() => void start(request, 'save')}
        >
          {words.save}
        </button>
        <button
          type="button"
          className="button file-job-start"
          aria-disabled={isWorking || undefined}
          onClick={() => void start({ ...request, format: 'png' }, 'copy')}
        >
          {words.copy}
        </button>
        {isWorking && (
          <button type="button" className="button file-job-start picture-late" onClick={cancel}>
            {words.cancel}
          </button>
        )}
      </div>
      {request.format === 'svg' && <p className="note">{words.copyNote}</p>}
      {isWorking && <progress className="picture-late" aria-label={words.working} />}
      <PictureOutcome
        job={job}
        save={save}
        again={(failed, purpose) => void start(failed, purpose)}
      />
    </div>
  )
}
