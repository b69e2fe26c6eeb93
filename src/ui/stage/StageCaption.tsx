import type { ReactNode } from 'react'

/** What a picture shows, and on which base. */
export function StageCaption({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="well-below line stage-caption">
      <h3>{title}</h3>
      {children}
    </div>
  )
}
