import { writeWorkbook, type RowBlock, type WorkbookContent } from '../exports/index.ts'
import type { WorkbookMessage } from './workbook-worker.ts'
import WorkbookWorker from './workbook-worker.ts?worker'

interface WorkbookJob {
  readonly blocks: AsyncIterable<RowBlock>
  /** Everything but the rows, given their number when all are read. */
  readonly describe: (rows: number) => Omit<WorkbookContent, 'rows'>
  readonly onProgress: (done: number) => void
  readonly signal: AbortSignal
}

/**
 * Writes a workbook beside the page, in a worker, so that a long list does not hold the page up; in the
 * page itself where the browser has no workers. Throws the signal's reason when that is aborted.
 */
export async function writeWorkbookAside(
  job: WorkbookJob,
): Promise<{ readonly bytes: Uint8Array; readonly rows: number }> {
  const worker = startWorker()
  return worker ? writeInWorker(worker, job) : writeInPage(job)
}

function startWorker(): Worker | null {
  try {
    return new WorkbookWorker()
  } catch {
    return null
  }
}

async function writeInWorker(
  worker: Worker,
  { blocks, describe, onProgress, signal }: WorkbookJob,
) {
  const send = (message: WorkbookMessage) => worker.postMessage(message, [])
  const answer = new Promise<Uint8Array>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => resolve(data))
    worker.addEventListener('error', ({ message }) => reject(new Error(message)))
    signal.addEventListener('abort', () => reject(signal.reason as Error))
  })
  // A worker that fails while rows are still read must not count as an error that nobody handles.
  answer.catch(() => {})
  try {
    let count = 0
    for await (const { rows, done } of blocks) {
      send({ rows })
      count += rows.length
      onProgress(done)
    }
    send({ content: describe(count) })
    return { bytes: await answer, rows: count }
  } finally {
    worker.terminate()
  }
}

async function writeInPage({ blocks, describe, onProgress, signal }: WorkbookJob) {
  const all: RowBlock['rows'][number][] = []
  for await (const { rows, done } of blocks) {
    all.push(...rows)
    onProgress(done)
  }
  const bytes = await writeWorkbook({ ...describe(all.length), rows: all })
  signal.throwIfAborted()
  return { bytes, rows: all.length }
}
