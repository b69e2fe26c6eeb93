import { err, ok, type Result } from '../domain/index.ts'

/** First letter of a packed text: what follows is deflated, or plain UTF-8. */
const DEFLATED = 'd'
const PLAIN = 'p'
const ALGORITHM = 'deflate-raw'

/** A packed text that grows beyond this many bytes was not made here. */
const MAX_BYTES = 2_000_000

/** `damaged`: cut off, changed, or something else. `unsupported`: this browser cannot inflate. */
export type UnpackError = 'damaged' | 'unsupported'

/** A text in letters, digits, `-` and `_`, compressed where that helps and the browser can. */
export async function packText(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text)
  const deflated = await deflate(bytes)
  return deflated && deflated.length < bytes.length
    ? DEFLATED + toBase64Url(deflated)
    : PLAIN + toBase64Url(bytes)
}

/** Reads what `packText` wrote, from any string. */
export async function unpackText(packed: string): Promise<Result<string, UnpackError>> {
  const bytes = fromBase64Url(packed.slice(1))
  const kind = packed.charAt(0)
  if (!bytes || (kind !== DEFLATED && kind !== PLAIN)) return err('damaged')
  if (kind === DEFLATED && !makeStream(() => new DecompressionStream(ALGORITHM))) {
    return err('unsupported')
  }
  try {
    const plain = kind === PLAIN ? bytes : await inflate(bytes)
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain))
  } catch {
    return err('damaged')
  }
}

/** `null` where the browser has no such stream; Chrome and Edge before 103 have none for raw data. */
function makeStream<T>(make: () => T): T | null {
  try {
    return make()
  } catch {
    return null
  }
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array | null> {
  const stream = makeStream(() => new CompressionStream(ALGORITHM))
  return stream && collect(new Blob([bytes]).stream().pipeThrough(stream))
}

const inflate = (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  collect(new Blob([bytes]).stream().pipeThrough(new DecompressionStream(ALGORITHM)))

async function collect(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const reader = stream.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    chunks.push(value)
    length += value.length
    if (length > MAX_BYTES) throw new RangeError('larger than any text that was packed here')
  }
  const all = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]*$/.test(text)) return null
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    return Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
  } catch {
    return null
  }
}
