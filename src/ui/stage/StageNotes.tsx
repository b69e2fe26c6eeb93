import { stageWords } from '../../messages/index.ts'

/** 备注 below the picture. */
export function StageNotes({ note }: { note: string }) {
  return (
    <div
      className="as-written stage-notes"
      role="region"
      aria-label={stageWords.notes}
      tabIndex={0}
    >
      {note.trim() === '' ? <p className="note">{stageWords.noNote}</p> : <p>{note}</p>}
    </div>
  )
}
