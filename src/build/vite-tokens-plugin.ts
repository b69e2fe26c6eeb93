import { runnerImport, type Plugin } from 'vite'

const TOKENS_SOURCE = 'src/ui/theme/tokens-css.ts'
const VIRTUAL_ID = 'virtual:tokens.css'
/** A path that looks like a stylesheet's: Vite's CSS steps skip ids with a null byte. */
const RESOLVED_ID = '/virtual-tokens.css'

interface TokensModule {
  readonly tokensToCss?: () => string
  readonly withMedia?: (css: string) => string
}

/**
 * Serves the design tokens to CSS (`src/ui/theme/tokens-css.ts`) as `virtual:tokens.css`, so that colours
 * and sizes are written once, and puts its queries in the place of `@media (--name)`. Works in the dev server (reloads when the tokens change), in both builds
 * and in Vitest.
 *
 * @throws when the tokens module exports no function `tokensToCss`.
 */
export function tokensPlugin(): Plugin {
  // Reading takes seconds, and every stylesheet asks.
  let read: ReturnType<typeof readTokens> | undefined
  const tokens = (root: string) => (read ??= readTokens(root))
  return {
    name: 'egov-atlas-tokens',
    enforce: 'pre',
    watchChange() {
      read = undefined
    },
    resolveId(id) {
      return id === VIRTUAL_ID ? RESOLVED_ID : null
    },
    async load(id) {
      if (id !== RESOLVED_ID) return null
      const root = this.environment.config.root
      const { module, dependencies } = await tokens(root)
      if (!module.tokensToCss) throw new Error(`${TOKENS_SOURCE} must export tokensToCss()`)
      this.addWatchFile(`${root}/${TOKENS_SOURCE}`)
      for (const file of dependencies) this.addWatchFile(file)
      return module.tokensToCss()
    },
    async transform(code, id) {
      if (!id.endsWith('.css') || !code.includes('(--')) return null
      const { module } = await tokens(this.environment.config.root)
      if (!module.withMedia) throw new Error(`${TOKENS_SOURCE} must export withMedia()`)
      return { code: module.withMedia(code), map: null }
    },
  }
}

const readTokens = (root: string) =>
  runnerImport<TokensModule>(`/${TOKENS_SOURCE}`, { root, configFile: false, logLevel: 'error' })
