import { enableCompileCache } from 'node:module'
import { workerData } from 'node:worker_threads'
import type { ThreadData } from './threads/thread-messages.js'

// A thread does not know by itself where the process keeps what it has compiled: half of a second at its start.
const { compileCache } = workerData as ThreadData
if (compileCache !== undefined) enableCompileCache(compileCache)
await import('./start-thread.js')
