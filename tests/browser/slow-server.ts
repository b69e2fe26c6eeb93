import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

const PIECE_BYTES = 8000
const PIECE_MS = 25

/**
 * Serves what another server has, its page in pieces as over a slow line.
 *
 * @returns the address, and how to end it.
 */
export async function serveSlowly(origin: string) {
  const server = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(new URL(request.url ?? '/', origin))
      const body = Buffer.from(await answer.arrayBuffer())
      const type = answer.headers.get('content-type') ?? ''
      response.writeHead(answer.status, { 'content-type': type })
      if (!type.startsWith('text/html')) return response.end(body)
      for (let from = 0; from < body.length; from += PIECE_BYTES) {
        response.write(body.subarray(from, from + PIECE_BYTES))
        await pause(PIECE_MS)
      }
      return response.end()
    })()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}
