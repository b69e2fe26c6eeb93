import { pictureExportWords as words } from '../../messages/index.ts'
import { pixelSize } from '../../platform/index.ts'
import { PICTURE_SIZES, type PictureFile, type PictureRequest } from './picture-file.ts'
import type { PictureJob } from './use-picture-job.ts'

interface OutcomeProps {
  readonly job: PictureJob
  readonly save: (file: PictureFile) => void
  readonly again: (request: PictureRequest, purpose: 'save' | 'copy') => void
}

/** What became of a picture, and the way on where it did not become what was wanted. */
export function PictureOutcome({ job, save, again }: OutcomeProps) {
  return (
    <>
      <p role="status" className="breaks">
        {job.status === 'working' && words.working}
        {job.status === 'cancelled' && words.cancelled}
        {job.status === 'saved' && words.saved(job.file.name)}
        {job.status === 'copied' && words.copied(job.file.width, job.file.height)}
      </p>
      {job.status === 'saved' && <p className="note">{words.savedHint}</p>}
      {(job.status === 'copy-refused' || job.status === 'save-refused') && (
        <p role="alert" className="alarm">
          {job.status === 'copy-refused' ? words.refusedCopy : words.refusedSave(job.file.name)}
        </p>
      )}
      {(job.status === 'copy-refused' ||
        job.status === 'save-refused' ||
        job.status === 'saved') && (
        <button type="button" className="button" onClick={() => save(job.file)}>
          {job.status === 'copy-refused' ? words.saveInstead : words.again}
        </button>
      )}
      {job.status === 'failed' && <Failure job={job} again={again} />}
    </>
  )
}

function Failure({
  job: { problem, request, purpose },
  again,
}: {
  job: Extract<PictureJob, { status: 'failed' }>
  again: OutcomeProps['again']
}) {
  if (problem.code !== 'too-large') {
    return (
      <>
        <p role="alert" className="alarm">
          {words.problems[problem.code]}
        </p>
        <button type="button" className="button" onClick={() => again(request, purpose)}>
          {words.retry}
        </button>
      </>
    )
  }
  const scale = problem.largestScale
  if (scale === 0) {
    return (
      <p role="alert" className="alarm">
        {words.tooLargeAlways}
      </p>
    )
  }
  const said = (times: number) => {
    const { width, height } = pixelSize(PICTURE_SIZES[request.size], times)
    return words.pixels(width, height)
  }
  return (
    <>
      <p role="alert" className="alarm">
        {words.tooLarge(said(request.scale), scale, said(scale))}
      </p>
      <button
        type="button"
        className="button"
        onClick={() => again({ ...request, scale }, purpose)}
      >
        {words.takeLargest(scale, said(scale))}
      </button>
    </>
  )
}
