import { buildSite } from './build-app.ts'

await buildSite()
