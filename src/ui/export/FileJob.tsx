import { useEffect, useRef } from 'react'
import { exportWords as words } from '../../messages/index.ts'
import { useFileJob, type JobState, type MadeFile, type MakeFile } from './use-file-job.ts'

interface FileJobProps {
  readonly label: string
  readonly make: MakeFile
  readonly disabled?: boolean
}

/** A button that makes a file and saves it, with how far it has come and what became of it. */
export function FileJob({ label, make, disabled = false }: FileJobProps) {
  const { state, start, cancel, save } = useFileJob()
  const button = useRef<HTMLButtonElement>(null)
  const isWorking = state.status === 'working'
  useEffect(() => {
    // 取消 may have had the focus when it went.
    if (!isWorking && document.activeElement === document.body) button.current?.focus()
  }, [isWorking])
  return (
    <div className="well-below pile left">
      <div className="row wrap">
        <button
          ref={button}
          type="button"
          className="button button-primary file-job-start"
          disabled={disabled}
          aria-disabled={isWorking || undefined}
          onClick={() => void start(make)}
        >
          {label}
        </button>
        {isWorking && (
          <button type="button" className="button file-job-start" onClick={cancel}>
            {words.cancel}
          </button>
        )}
      </div>
      {isWorking && (
        <progress
          className="wide"
          aria-label={words.working(state.done)}
          value={state.done}
          max={1}
        />
      )}
      <Outcome state={state} save={save} />
    </div>
  )
}

/** Why there is no file in the downloads; `''` where nothing went wrong. */
function failureWords(state: JobState): string {
  if (state.status === 'refused') return words.refused(state.file.name)
  if (state.status !== 'failed') return ''
  return state.unanswered ? words.unanswered : words.failed
}

function Outcome({ state, save }: { state: JobState; save: (file: MadeFile) => void }) {
  const failure = failureWords(state)
  const file = state.status === 'saved' || state.status === 'refused' ? state.file : null
  return (
    <>
      <p role="status" className="breaks">
        {state.status === 'working' && words.working(state.done)}
        {state.status === 'saved' && `${words.saved(state.file.name)} ${state.file.note}`}
        {state.status === 'cancelled' && words.cancelled}
      </p>
      {state.status === 'saved' && <p className="note">{words.savedHint}</p>}
      {failure !== '' && (
        <p role="alert" className="alarm">
          {failure}
        </p>
      )}
      {file && (
        <button type="button" className="button" onClick={() => save(file)}>
          {words.again}
        </button>
      )}
    </>
  )
}
