import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCounted, type Dataset } from '../../src/domain/index.ts'
import { createMemorySource, LIST_ORDER, NO_FILTER } from '../../src/engine/index.ts'
import {
  ALL_OPEN,
  allFields,
  askSummary,
  fieldText,
  groupField,
  notesSheet,
  readRows,
  summaryText,
  valueOf,
  type TableField,
} from '../../src/figures/index.ts'
import { writeCsv } from '../../src/exports/index.ts'
import { parseCsv } from '../../src/formats/index.ts'
import { DEFAULT_VIEW } from '../../src/view/index.ts'
import { factsOf } from '../fixtures/frozen-list.ts'
import { dataset } from './engine-datasets.ts'

const never = new AbortController().signal

async function csvOf(list: Dataset, fields: readonly TableField[], group: string | null) {
  const query = { filter: NO_FILTER, sort: LIST_ORDER, group }
  const blocks = readRows(createMemorySource(list), query, fields, never)
  const headers = fields.map((field) => field.header)
  const { parts } = await writeCsv(headers, blocks)
  return parseCsv(parts.join('')).map((row) => row.cells)
}

describe('the whole of any list as a table', () => {
  it('has a line per case, and in it all that the case says in any dimension', async () => {
    const check = async (list: Dataset) => {
      const facts = factsOf(list)
      const fields = allFields(facts)
      const [head = [], ...lines] = await csvOf(list, fields, null)
      expect(head).toEqual(fields.map((field) => field.header))
      expect(lines).toHaveLength(list.cases.length)
      const said = lines.map((line) => new Set(line.map((cell) => cell.replace(/^'/, ''))))
      const request = { filter: NO_FILTER, sort: LIST_ORDER, group: null, collapsed: ALL_OPEN }
      const rows = createMemorySource(list).rows({ ...request, offset: 0, limit: 1000 })
      const { entries } = await valueOf(rows)
      const records = entries.flatMap((entry) => (entry.kind === 'case' ? [entry.case] : []))
      expect(records).toHaveLength(list.cases.length)
      const missing = records.flatMap((record, i) =>
        facts.dimensions
          .map((dimension) => fieldText(facts, dimension, record))
          .filter((text) => text !== '' && !said[i]?.has(text.replace(/^'/, ''))),
      )
      expect(missing).toEqual([])
      expect(lines.flat().filter((cell) => /undefined|NaN|\[object/.test(cell))).toEqual([])
    }
    await fc.assert(fc.asyncProperty(dataset, check), { numRuns: 60 })
  })

  it('has a case once in each of its groups, whatever it is grouped by', async () => {
    const check = async (list: Dataset) => {
      const facts = factsOf(list)
      const title = allFields(facts)
        .filter(({ look }) => look === 'wrap')
        .slice(0, 1)
      for (const { id, kind } of facts.dimensions.filter(isCounted)) {
        const lines = await csvOf(list, [groupField(facts, id), ...title], id)
        const times = list.cases.map(({ values }) => {
          const value = values[id] ?? ''
          const keys = typeof value === 'string' ? [value] : new Set(value)
          return Math.max(1, [...keys].length)
        })
        const sum = times.reduce((all, one) => all + one, 0)
        expect([id, kind, lines.length - 1]).toEqual([id, kind, sum])
      }
    }
    await fc.assert(fc.asyncProperty(dataset, check), { numRuns: 30 })
  })
})

describe('what is said of any list', () => {
  it('has counts that are those of its cases, and no word for what is not there', async () => {
    const check = async (list: Dataset) => {
      const facts = factsOf(list)
      const source = createMemorySource(list)
      const counts = await valueOf(source.counts({ filter: NO_FILTER, cross: [] }))
      const rows = notesSheet({
        facts,
        view: DEFAULT_VIEW,
        scope: 'all',
        columns: 'all',
        counts,
        rows: facts.total,
        date: '2026-11-05',
      })
      const counted = rows.slice(rows.findIndex((row) => row.length === 0) + 3)
      for (const { id, label, kind } of facts.dimensions) {
        if (kind !== 'place' && !facts.dimensions.some((one) => one.id === id && isCounted(one)))
          continue
        const own = counted.filter(([name]) => name === label)
        const sum = own.reduce((all, [, , , base]) => all + Number(base), 0)
        if (kind === 'many') expect(sum).toBeGreaterThanOrEqual(facts.total)
        else expect(sum).toBe(facts.total)
      }
      const text = summaryText(
        facts,
        DEFAULT_VIEW,
        await valueOf(askSummary({ source, facts }, DEFAULT_VIEW)),
      )
      const told = facts.total > 0 ? `(?<!\\d)${facts.total} 个案例` : '名单中没有案例'
      expect(text).toMatch(new RegExp(told))
      expect(JSON.stringify(rows) + text).not.toMatch(/undefined|NaN|null|\[object/)
    }
    await fc.assert(fc.asyncProperty(dataset, check), { numRuns: 60 })
  })
})
