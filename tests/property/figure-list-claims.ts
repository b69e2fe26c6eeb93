import { checkBehind, checkGroups } from './figure-behind-claims.ts'
import { shownWords, alone, nameOfGroup, type Faults } from './figure-claims.ts'
import { NONE, type Naive } from './figure-oracle.ts'
import {
  findAll,
  hasClass,
  hasRole,
  readPrinted,
  textOf,
  textsIn,
  type Element,
  type Reading,
} from './figure-reading.ts'

/** 3 / 17 个案例, or 17 个案例. */
export const readCases = (text: string): Reading =>
  /^\d[\d /]* 个案例$/.test(text) ? alone(readPrinted(text.replace(' 个案例', ''))) : {}

/** How many cases are shown, to be seen and to be heard, wherever a status stands. */
export function checkStatus(faults: Faults, naive: Naive, panel: Element, where: string) {
  const [visible = ''] = textsIn(panel, 'status')
  if (!naive.isUnlisted) {
    const [status] = findAll(panel, hasClass('status'))
    checkBehind(faults, naive, status, `${where}: status`, naive.total().count)
  }
  const [live = ''] = findAll(panel, hasRole('status')).map(textOf)
  const { count, base } = naive.total()
  const area = naive.view.area === null ? '' : `（${naive.areaName}；名单共 ${naive.listed}）`
  const said =
    count === base ? `显示全部，共 ${base} 个案例` : `显示 ${count} 个，共 ${base} 个案例`
  const expected = naive.isUnlisted
    ? [naive.unlistedWords, naive.unlistedWords]
    : [shownWords({ count, base }), said].map((words) => `${words}${area}`)
  faults.same(`${where}: status`, [visible, live], expected)
}

/** The head of the list, the heads of its groups, and how many rows stand below them. */
export function checkList(faults: Faults, naive: Naive, panel: Element) {
  const { view, list } = naive
  const total = naive.total()
  const [head = ''] = textsIn(panel, 'panel-subtitle')
  const [first = ''] = head.split(' · ')
  const [message = ''] = textsIn(panel, 'table-message')
  if (naive.isUnlisted) {
    faults.same('head of the list', first, naive.unlistedWords)
    faults.same('list', message, `${naive.areaName}在本部分名单中未列出，是否有案例，名单未说明。`)
  } else {
    faults.told('head of the list', readCases(first), total)
    const isEmpty = message.startsWith('没有案例符合全部筛选条件')
    faults.same('list says that filters leave none', isEmpty, total.count === 0 && total.base > 0)
  }
  const groups = findAll(panel, hasClass('group-row'))
  const expected = naive.groups()
  faults.same('groups of the list', groups.length, expected.length)
  groups.forEach((group, i) => {
    const own = expected[i] ?? { key: '', ...NONE }
    const [name = ''] = textsIn(group, 'group-name')
    faults.same('group of the list', name, nameOfGroup(list, view.group ?? '', own.key))
    faults.told(`group ${name}`, readCases(textsIn(group, 'group-count')[0] ?? ''), own)
  })
  checkGroups(faults, naive)
  const rows = findAll(panel, hasClass('case-row')).length
  const grouped = expected.reduce((sum, { count }) => sum + count, 0)
  faults.same('rows of the list', rows, view.group === null ? total.count : grouped)
}
