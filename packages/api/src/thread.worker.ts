import { enableCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import type { ThreadData } from './threads/thread-messages.js'

if (parentPort === null) throw new Error('this runs in a worker thread')
// A thread does not know by itself where the process keeps what it has compiled, which saves it a third of its start.
const data = workerData as ThreadData
if (data.compileCache !== undefined) enableCompileCache(data.compileCache)
const { startThread } = await import('./start-thread.js')
await startThread(parentPort, data)
