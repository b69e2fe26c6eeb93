import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { tokensPlugin } from './src/build/vite-tokens-plugin.ts'

/** What the first visit needs of other packages. */
const VENDOR =
  /node_modules[\\/](?:react|react-dom|scheduler|echarts|zrender|echarts-for-react|zustand|use-sync-external-store|tslib|size-sensor|fast-deep-equal)[\\/]/

export default defineConfig({
  base: './',
  plugins: [tokensPlugin(), react()],
  build: {
    target: ['chrome100', 'edge100', 'firefox100', 'safari15.4'],
    // The page's Content-Security-Policy forbids inline scripts; nothing may be turned into a data: URL.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // In one piece: cut by which late parts share what, it would weigh some 4 KB more.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'vendor', test: VENDOR }] } } },
    // Size is held by the budgets in `npm run check`.
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
  },
  test: {
    environment: 'node',
    setupFiles: ['tests/property/seed.ts'],
    // Property tests are slow on a busy machine; a hang is all that this is to catch.
    testTimeout: 60_000,
    include: ['tests/{unit,golden,property,charts}/**/*.test.{ts,tsx}'],
    // Its published ES modules lack file extensions, so Node cannot load them by itself.
    server: { deps: { inline: ['echarts-for-react'] } },
  },
})
