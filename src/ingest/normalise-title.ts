import { recogniseColumn } from './recognise-column.ts'
import type { Column } from './recognise-column.ts'
import { foldText } from './source-lines.ts'

const CATEGORY = /\s*[（(【［[]\s*([^（()）【】［］[\]]{1,15}类)\s*[）)】］\]]?[。.]?$/
const LABEL = /^([^:：]{1,8})[:：]\s*/

export interface CleanTitle {
  readonly title: string
  /** Category labels in trailing brackets, in printed order; usually one. */
  readonly categories: readonly string[]
  /** Column name that stood before the title as a label, e.g. `案例名称`, or `''`. */
  readonly label: string
}

/** Whether a printed title ends in a category bracket: a trailing bracket whose text ends in 类. */
export function endsWithCategory(text: string): boolean {
  return CATEGORY.test(text)
}

const LABELLED: ReadonlySet<Column | null> = new Set(['title', 'organization'])

/** Takes labels such as `案例名称: ` off the front. Only the name of a column counts as a label. */
export function stripLabel(text: string): { readonly text: string; readonly label: string } {
  let label = ''
  for (let rest = text; ;) {
    const match = LABEL.exec(rest)
    if (!match || !LABELLED.has(recogniseColumn(match[1] ?? ''))) return { text: rest, label }
    label = match[1] ?? ''
    rest = rest.slice(match[0].length)
  }
}

/** Folds a printed title and takes its label and category brackets off. Idempotent on its title. */
export function normaliseTitle(raw: string): CleanTitle {
  const { text, label } = stripLabel(joinWrapped(raw))
  const categories: string[] = []
  let title = text
  for (let match = CATEGORY.exec(title); match; match = CATEGORY.exec(title)) {
    categories.unshift(match[1] ?? '')
    title = title.slice(0, match.index)
  }
  return { title, categories, label }
}

/** Chinese text wrapped over lines is joined without a space; Latin words keep one. */
export function joinWrapped(raw: string): string {
  return foldText(
    raw.replace(/\s*\n\s*/g, '\n').replace(/(?<![A-Za-z0-9])\n|\n(?![A-Za-z0-9])/g, ''),
  )
}
