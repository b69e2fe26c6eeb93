import { join } from 'node:path'
import { ensureBuilt, type Site } from '../../src/build/build-app.ts'
import { CACHE } from '../../src/build/paths.ts'
import { serveDist } from '../../src/build/serve.ts'

/** The app on an edition of the list that does not change, and the same with answers that come late. */
const FROZEN: Site = { out: join(CACHE, 'site-frozen'), overlay: 'tests/fixtures/site' }
const LATE: Site = {
  out: join(CACHE, 'site-late'),
  overlay: 'tests/fixtures/site',
  main: 'tests/browser/late/main.tsx',
}

const port = Number(process.env.EGOV_ATLAS_TEST_PORT)
await ensureBuilt(FROZEN)
await ensureBuilt(LATE)
await serveDist(port + 1, true, LATE.out)
await serveDist(port, true, FROZEN.out)
