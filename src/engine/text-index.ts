import type { EncodedColumns } from './columns.ts'
import { isReadable, readText, type Reader } from './readings.ts'

/** Above this many rows only the names of regions are found by pinyin: reading takes its time. */
const MOST_ROWS_READ = 20_000

/** The documents of `SearchText`, found by what they hold and, once they can be read, by pinyin. */
export interface TextIndex {
  /**
   * Calls `visit` for every document in `from … to` that holds `term`, a normalised one without white
   * space; perhaps more than once.
   */
  find(term: string, from: number, to: number, visit: (document: number) => void): void
  /** Reading is put off until a term asks for it. */
  addReadings(read: Reader): void
}

/** Documents laid end to end, each followed by a line break. */
interface Joined {
  readonly text: string
  /** For each document the index behind its line break; ascending. */
  readonly ends: Uint32Array
}

interface JoinedReadings {
  /** Number of the first document that was read; all after it were, too. */
  readonly first: number
  readonly syllables: Joined
  /** 1 where a syllable begins. */
  readonly begins: Uint8Array
  readonly initials: Joined
}

export function createTextIndex(columns: EncodedColumns): TextIndex {
  let reader: Reader | undefined
  let readings: JoinedReadings | undefined
  return {
    find(term, from, to, visit) {
      findInDocuments(columns.search, term, from, to, null, visit)
      if (reader === undefined || !isReadable(term)) return
      readings ??= readDocuments(columns, reader)
      const { first, syllables, begins, initials } = readings
      const visitRead = (document: number) => visit(first + document)
      const start = Math.max(from - first, 0)
      const end = Math.max(to - first, 0)
      findInDocuments(syllables, term, start, end, begins, visitRead)
      findInDocuments(initials, term, start, end, null, visitRead)
    },
    addReadings(read) {
      reader = read
      readings = undefined
    },
  }
}

/** Visits each document once. `begins`: where a match may begin, `null` for anywhere. */
function findInDocuments(
  { text, ends }: Joined,
  term: string,
  from: number,
  to: number,
  begins: Uint8Array | null,
  visit: (document: number) => void,
): void {
  if (from >= to) return
  const end = ends[to - 1]!
  let document = from
  let at = text.indexOf(term, from === 0 ? 0 : ends[from - 1])
  while (at !== -1 && at < end) {
    if (begins !== null && begins[at] === 0) {
      at = text.indexOf(term, at + 1)
      continue
    }
    while (ends[document]! <= at) document++
    visit(document)
    at = text.indexOf(term, ends[document])
  }
}

function readDocuments(columns: EncodedColumns, read: Reader): JoinedReadings {
  const { rowCount, organizations, search } = columns
  const first = rowCount > MOST_ROWS_READ ? rowCount + organizations.length : 0
  const readings = Array.from(search.ends.subarray(first), (end, i) => {
    const start = first + i === 0 ? 0 : search.ends[first + i - 1]!
    return readText(search.text.slice(start, end - 1), read)
  })
  const syllables = joinTexts(readings.map((reading) => reading.syllables))
  const begins = new Uint8Array(syllables.text.length)
  readings.forEach(({ syllableAt }, i) => {
    const start = i === 0 ? 0 : syllables.ends[i - 1]!
    syllableAt.forEach((at, letter) => {
      if (at !== syllableAt[letter - 1]) begins[start + letter] = 1
    })
  })
  return {
    first,
    syllables,
    begins,
    initials: joinTexts(readings.map((reading) => reading.initials)),
  }
}

/** Lays documents end to end. */
export function joinTexts(documents: readonly string[]): Joined {
  const ends = new Uint32Array(documents.length)
  let end = 0
  documents.forEach((document, i) => {
    end += document.length + 1
    ends[i] = end
  })
  return { text: [...documents, ''].join('\n'), ends }
}
