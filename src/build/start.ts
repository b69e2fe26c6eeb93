import { ensureBuilt } from './build-app.ts'
import { serveDist } from './serve.ts'

const DEFAULT_PORT = 4173

const wanted = process.env.PORT
await ensureBuilt()
const server = await serveDist(wanted ? Number(wanted) : DEFAULT_PORT, Boolean(wanted))
console.log(`政务案例图集：${server.url}（按 Ctrl+C 停止）`)
