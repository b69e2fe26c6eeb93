import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { digestInputs, isBuildFresh, STAMP_FILE } from './build-stamp.ts'
import { compressFolder } from './compress.ts'
import { completePage, type RenderedPage } from './page.ts'
import { CACHE, DIST, ROOT } from './paths.ts'

interface PrerenderModule {
  readonly renderPage: (publicDir: string) => Promise<RenderedPage>
}

/**
 * Builds the app into `dist`: client bundle, first picture, policy, compressed copies. Everything is
 * made in a scratch folder and moved at the end, so a failed build leaves the last good one, and a
 * server never sees half of one.
 */
export async function buildApp(): Promise<void> {
  const started = performance.now()
  process.env.NODE_ENV = 'production'
  const digest = digestInputs()
  const scratch = join(CACHE, `build-${process.pid}`)
  await mkdir(scratch, { recursive: true })
  try {
    const output = join(scratch, 'dist')
    await build({ root: ROOT, logLevel: 'warn', build: { outDir: output, emptyOutDir: true } })
    await finishPage(join(output, 'index.html'), join(scratch, 'prerender'))
    await compressFolder(output)
    await writeFile(join(output, STAMP_FILE), digest)
    await rm(DIST, { recursive: true, force: true })
    await rename(output, DIST)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
  console.log(`Built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

/** Builds only where `dist` is missing or older than what it is made from. */
export async function ensureBuilt(): Promise<void> {
  if (!isBuildFresh()) await buildApp()
}

async function finishPage(file: string, outDir: string): Promise<void> {
  const html = await readFile(file, 'utf8')
  await writeFile(file, completePage(html, await renderFirstPage(outDir)))
}

async function renderFirstPage(outDir: string): Promise<RenderedPage> {
  await build({
    root: ROOT,
    logLevel: 'warn',
    // Everything in one file: some of the packages cannot be loaded by Node as they are published.
    ssr: { noExternal: true },
    build: {
      ssr: 'src/build/prerender.tsx',
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        output: { entryFileNames: 'prerender.mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  })
  const module = (await import(
    pathToFileURL(join(outDir, 'prerender.mjs')).href
  )) as PrerenderModule
  return module.renderPage(join(ROOT, 'public'))
}
