import { writeWorkbook, type Cell, type WorkbookContent } from '../exports/index.ts'

/** What the page sends: blocks of rows, then all the rest. */
export type WorkbookMessage =
  | { readonly rows: readonly (readonly Cell[])[] }
  | { readonly content: Omit<WorkbookContent, 'rows'> }

const rows: (readonly Cell[])[] = []

self.addEventListener('message', ({ data }: MessageEvent<WorkbookMessage>) => {
  if ('rows' in data) rows.push(...data.rows)
  else void finish(data.content)
})

/** Answers with the bytes; a failure ends the worker with an error that the page hears. */
async function finish(content: Omit<WorkbookContent, 'rows'>) {
  try {
    self.postMessage(await writeWorkbook({ ...content, rows }), { transfer: [] })
  } catch (error) {
    setTimeout(() => {
      throw error
    })
  }
}
