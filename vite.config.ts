import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { aboutPlugin } from './src/build/vite-about-plugin.ts'
import { tokensPlugin } from './src/build/vite-tokens-plugin.ts'

/** All that the first visit needs: in many small pieces it would weigh more and take more requests. */
const FIRST_VISIT = [
  { name: 'vendor', test: /node_modules[\\/]/, tags: ['$initial'] },
  { name: 'app', tags: ['$initial'] },
] satisfies { name: string; test?: RegExp; tags: '$initial'[] }[]

export default defineConfig({
  base: './',
  plugins: [tokensPlugin(), aboutPlugin(), react()],
  build: {
    target: ['chrome100', 'edge100', 'firefox100', 'safari15.4'],
    // The page's Content-Security-Policy forbids inline scripts; nothing may be turned into a data: URL.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      // A word that many tables name is written into each: repeated text compresses to less than names do.
      optimization: { inlineConst: { mode: 'all' } },
      output: { codeSplitting: { groups: FIRST_VISIT } },
    },
    // Size is held by the budgets in `npm run check`.
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
  },
  test: {
    environment: 'node',
    // The tests are of pure functions: loading those anew for each file took half of the time.
    isolate: false,
    setupFiles: ['tests/property/seed.ts'],
    // Property tests are slow on a busy machine; a hang is all that this is to catch.
    testTimeout: 60_000,
    include: ['tests/{unit,golden,property,figures}/**/*.test.{ts,tsx}'],
    // Its published ES modules lack file extensions, so Node cannot load them by itself.
    server: { deps: { inline: ['echarts-for-react'] } },
  },
})
