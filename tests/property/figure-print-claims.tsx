import { PrintSheet } from '../../src/ui/print/PrintSheet.tsx'
import type { Sheet } from '../../src/ui/print/gather-sheet.ts'
import { nameOfGroup, type Faults } from './figure-claims.ts'
import { readCases } from './figure-list-claims.ts'
import { NONE, type Naive } from './figure-oracle.ts'
import type { Page } from './figure-page.tsx'
import {
  checkMapPicture,
  checkMatrixPicture,
  checkOverallPicture,
} from './figure-picture-claims.ts'
import { findAll, hasClass, textOf, textsIn } from './figure-reading.ts'
import { statusOf } from './figure-slide-claims.ts'

/** The sheet for paper: its status, its figures, and the list with its groups. */
export function checkSheet(faults: Faults, naive: Naive, page: Page, sheet: Sheet) {
  const { list, view } = naive
  const paper = page.render(<PrintSheet sheet={sheet} orientation={null} />)
  const [status = ''] = findAll(paper, ({ tag }) => tag === 'b').map(textOf)
  faults.same('paper: status', status, statusOf(naive, 'map'))
  for (const { figure, svg } of sheet.figures) {
    if (svg === null) faults.add('paper', 'no figure', figure)
    else if (figure === 'map') checkMapPicture(faults, naive, page, svg)
    else if (figure === 'overall') checkOverallPicture(faults, naive, svg)
    else if (figure === 'matrix') checkMatrixPicture(faults, naive, svg)
  }
  const [section] = findAll(paper, hasClass('print-list'))
  if (!section) return faults.add('paper', 'no list', view.group)
  const { count, base } = naive.total()
  if (naive.isUnlisted) {
    const words = `${naive.areaName}在本部分名单中未列出，是否有案例，名单未说明。`
    return faults.same('paper: list', textOf(section), `案例列表${words}`)
  }
  const [note = ''] = textsIn(section, 'print-note')
  faults.told('paper: head of the list', readCases(note.split(' · ')[0] ?? ''), { count, base })
  const heads = findAll(section, hasClass('print-group'))
  const groups = naive.groups()
  faults.same('paper: groups', heads.length, groups.length)
  heads.forEach((head, i) => {
    const own = groups[i] ?? { key: '', ...NONE }
    const [cases = ''] = findAll(head, ({ tag }) => tag === 'span').map(textOf)
    const name = nameOfGroup(list, view.group ?? '', own.key)
    faults.told(`paper: group ${name}`, readCases(cases), own)
    faults.same(`paper: head of ${name}`, textOf(head), `${name} ${cases}`)
  })
  const [body] = findAll(section, ({ tag }) => tag === 'tbody')
  const rows = body ? findAll(body, ({ tag }) => tag === 'tr').length - heads.length : 0
  const grouped = groups.reduce((sum, group) => sum + group.count, 0)
  faults.same('paper: rows', rows, view.group === null ? count : grouped)
}
