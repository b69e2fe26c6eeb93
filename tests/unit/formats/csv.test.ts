import { describe, expect, it } from 'vitest'
import { parseCsv } from '../../../src/formats/index.ts'

describe('parseCsv', () => {
  it.each([
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '\uFEFFa,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['"a,1","b ""c"""\n', [['a,1', 'b "c"']]],
    [
      'a,\n,b\n\n',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['"two\nlines",x', [['two\nlines', 'x']]],
    ['"never closed, \n1', [['never closed, \n1']]],
    ['""\n', [['']]],
    ['', []],
  ])('%j', (text, cells) => {
    expect(parseCsv(text).map((row) => row.cells)).toEqual(cells)
  })

  it('knows the lines and the text of each row', () => {
    const rows = parseCsv('h\n"two\nlines",x\n\nlast')
    expect(rows.map(({ startLine, endLine, raw }) => [startLine, endLine, raw])).toEqual([
      [1, 1, 'h'],
      [2, 3, '"two\nlines",x'],
      [5, 5, 'last'],
    ])
  })
})
