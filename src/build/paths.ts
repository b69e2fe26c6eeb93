import { join, resolve } from 'node:path'

/** Root of the checkout. */
export const ROOT = resolve(import.meta.dirname, '../..')
/** The built app, ready to be copied to any web server. */
export const DIST = join(ROOT, 'dist')
/** Scratch space of the build programs; safe to delete. */
export const CACHE = join(ROOT, 'node_modules/.cache/egov-atlas')
/** Reports of the test runners. */
export const TEST_RESULTS = join(ROOT, 'test-results')
