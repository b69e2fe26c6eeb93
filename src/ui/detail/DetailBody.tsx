import { useView } from '../shared/app-context.tsx'
import { DetailFields } from './DetailFields.tsx'
import { SourceLines } from './SourceLines.tsx'
import { useStanding } from './use-standing.ts'

/** The fields of the case whose detail is open, and its lines as printed. */
export function DetailBody() {
  const answer = useStanding(useView((view) => view.detail) ?? '')
  const standing =
    answer.state === 'here' ? answer.value : answer.state === 'waiting' ? answer.last : null
  if (!standing) return null
  return (
    <>
      <DetailFields record={standing.case} />
      {standing.case.source && <SourceLines span={standing.case.source} />}
    </>
  )
}
