import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'vite'
import { digestInputs, isBuildFresh, STAMP_FILE } from './build-stamp.ts'
import { compressFolder } from './compress.ts'
import { completePage, type RenderedPage } from './page.ts'
import { CACHE, DIST, ROOT } from './paths.ts'

interface PrerenderModule {
  readonly renderPage: (publicDir: string) => Promise<RenderedPage>
}

/** A site to be built: the app, or a variant of it for the browser tests. */
export interface Site {
  /** Where it is put; a folder of its own. */
  readonly out: string
  /** A folder whose files take the place of those in `public/`. */
  readonly overlay?: string
  /** A module that starts the app in the place of `src/main.tsx`, from the root of the checkout. */
  readonly main?: string
}

const APP: Site = { out: DIST }

/**
 * Builds a site: client bundle, first picture, policy, compressed copies. Everything is made in a
 * scratch folder and moved at the end, so a failed build leaves the last good one, and a server never
 * sees half of one.
 */
export async function buildSite(site: Site = APP): Promise<void> {
  const started = performance.now()
  process.env.NODE_ENV = 'production'
  const digest = digestInputs(site)
  const scratch = join(CACHE, `build-${process.pid}`)
  await mkdir(scratch, { recursive: true })
  try {
    const output = join(scratch, 'dist')
    const publicDir = await gatherPublic(site, join(scratch, 'public'))
    await build({
      root: ROOT,
      publicDir,
      logLevel: 'warn',
      plugins: site.main === undefined ? [] : [startWith(join(ROOT, site.main))],
      build: { outDir: output, emptyOutDir: true },
    })
    await finishPage(join(output, 'index.html'), join(scratch, 'prerender'), publicDir)
    await compressFolder(output)
    await writeFile(join(output, STAMP_FILE), digest)
    await rm(site.out, { recursive: true, force: true })
    await mkdir(dirname(site.out), { recursive: true })
    await rename(output, site.out)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`Built ${relative(ROOT, site.out)}/ in ${seconds} s`)
}

/** Builds only where the site is missing or older than what it is made from. */
export async function ensureBuilt(site: Site = APP): Promise<void> {
  if (!isBuildFresh(site)) await buildSite(site)
}

async function gatherPublic({ overlay }: Site, scratch: string): Promise<string> {
  if (overlay === undefined) return join(ROOT, 'public')
  await cp(join(ROOT, 'public'), scratch, { recursive: true })
  await cp(join(ROOT, overlay), scratch, { recursive: true })
  return scratch
}

/** Starts the app by another module than its own. */
const startWith = (module: string): Plugin => ({
  name: 'start-with',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('/src/main.tsx') ? module : null),
})

async function finishPage(file: string, outDir: string, publicDir: string): Promise<void> {
  const html = await readFile(file, 'utf8')
  await writeFile(file, completePage(html, await renderFirstPage(outDir, publicDir)))
}

async function renderFirstPage(outDir: string, publicDir: string): Promise<RenderedPage> {
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
  return module.renderPage(publicDir)
}
