import { existsSync } from 'node:fs'
import { enableCompileCache, flushCompileCache } from 'node:module'
import { join } from 'node:path'
import type * as starting from './start.js'

// To find, read and compile thousands of modules takes most of the time until the server listens: the build makes a few of
// them, and Node keeps what it has compiled beside them, where it may write.
const bundled = join(import.meta.dirname, 'bundled')
enableCompileCache(join(bundled, 'compiled'))
const entry = new URL('bundled/server/start.js', import.meta.url)
const module = existsSync(entry) ? entry.href : './start.js'
const { start } = (await import(module)) as typeof starting
await start()
flushCompileCache()
