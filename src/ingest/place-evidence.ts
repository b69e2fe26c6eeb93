import type { PlaceTexts } from './read-place-columns.ts'
import type { Heading } from './recognise-heading.ts'

/** What a record says about where it belongs, strongest first. */
export interface PlaceEvidence {
  readonly columns: PlaceTexts
  readonly heading: Heading | null
  /** May be none. */
  readonly organizations: readonly string[]
  readonly title: string
}
