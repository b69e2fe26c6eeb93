import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { readLicences } from './licences.ts'
import { ROOT } from './paths.ts'

const FILE = 'licences.json'

/**
 * What the page says of itself: its version as `__APP_VERSION__`, and the terms of what others wrote as a
 * file of its own, which is fetched when someone asks for it.
 */
export function aboutPlugin(): Plugin {
  return {
    name: 'egov-atlas-about',
    config: () => ({ define: { __APP_VERSION__: JSON.stringify(readVersion()) } }),
    configureServer({ middlewares }) {
      middlewares.use(`/${FILE}`, (_request, response) => {
        response.setHeader('Content-Type', 'application/json; charset=utf-8')
        response.end(JSON.stringify(readLicences()))
      })
    },
    generateBundle() {
      if (this.environment.config.consumer !== 'client') return
      this.emitFile({ type: 'asset', fileName: FILE, source: JSON.stringify(readLicences()) })
    },
  }
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly version: string
  }
  return version
}
