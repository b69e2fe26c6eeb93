import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'
import { DIST } from './paths.ts'

const HOST = '127.0.0.1'
const PORTS_TO_TRY = 20

export interface RunningServer {
  /** Where the app answers, e.g. `http://127.0.0.1:4173/`. */
  readonly url: string
  readonly close: () => Promise<void>
}

/**
 * Serves a site on this machine only, with its precompressed copies.
 *
 * @param port first port to try, 0 for any free one
 * @param strict fail rather than take the next free port
 * @param folder another site than `dist`
 * @throws when no port can be had
 */
export async function serveDist(
  port: number,
  strict = false,
  folder = DIST,
): Promise<RunningServer> {
  const last = strict || port === 0 ? port : port + PORTS_TO_TRY - 1
  for (let candidate = port; ; candidate += 1) {
    const server = createServer(handler(folder))
    const error = await listen(server, candidate)
    if (!error) return running(server)
    if (error.code !== 'EADDRINUSE' || candidate >= last) throw error
  }
}

function handler(folder: string): Parameters<typeof createServer>[1] {
  const files = sirv(folder, {
    // Look files up when asked, so that a rebuild under a running server does no harm.
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, pathname) {
      response.setHeader('X-Content-Type-Options', 'nosniff')
      response.setHeader('Cache-Control', cacheControl(pathname))
      const textType = textTypeOf(pathname)
      if (textType) response.setHeader('Content-Type', `${textType};charset=utf-8`)
    },
  })
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    } else if (request.url?.includes('/.')) {
      response.writeHead(404).end()
    } else {
      files(request, response)
    }
  }
}

function cacheControl(pathname: string): string {
  return pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
}

function textTypeOf(pathname: string): string | null {
  if (pathname.endsWith('.csv')) return 'text/csv'
  if (pathname.endsWith('.json')) return 'application/json'
  if (pathname.endsWith('.js')) return 'text/javascript'
  if (pathname.endsWith('.css')) return 'text/css'
  if (pathname.endsWith('.txt')) return 'text/plain'
  return null
}

function listen(server: Server, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    server.once('error', resolve)
    server.listen(port, HOST, () => resolve(null))
  })
}

function running(server: Server): RunningServer {
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${HOST}:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
