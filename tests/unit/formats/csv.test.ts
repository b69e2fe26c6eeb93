import { describe, expect, it } from 'vitest'
import { parseCsv, writeCsv } from '../../../src/formats/index.ts'

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

describe('writeCsv', () => {
  it('puts quotes only where they are needed', () => {
    expect(
      writeCsv([
        ['a', 1, true],
        ['a,b', ' c', '"'],
      ]),
    ).toBe('a,1,true\n"a,b"," c",""""\n')
    expect(writeCsv([['a,b', 'c\td']], { separator: '\t' })).toBe('a,b\t"c\td"\n')
    expect(writeCsv([['a', '']], { quotes: 'all' })).toBe('"a",""\n')
  })

  it('ends every row and marks the beginning as asked', () => {
    const form = { byteOrderMark: true, lineEnd: '\r\n' } as const
    expect(writeCsv([['a'], ['']], form)).toBe('\uFEFFa\r\n""\r\n')
    expect(writeCsv([])).toBe('')
  })
})
