// Loaded before the server (`node --import`): whoever started it can step its clock and end its threads.
import { syncBuiltinESMExports } from 'node:module'
import threads from 'node:worker_threads'

const CLOCK = 'stepped clock'
/** Milliseconds by which the clock is ahead, shared by all threads of the process. */
const ahead = threads.getEnvironmentData(CLOCK) ?? new BigInt64Array(new SharedArrayBuffer(8))

const SystemDate = Date
const now = () => SystemDate.now() + Number(Atomics.load(ahead, 0))
globalThis.Date = new Proxy(SystemDate, {
  construct: (target, args, made) =>
    Reflect.construct(target, args.length > 0 ? args : [now()], made),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
})

if (threads.isMainThread) {
  threads.setEnvironmentData(CLOCK, ahead)
  const running = new Set()
  threads.Worker = class extends threads.Worker {
    constructor(...args) {
      super(...args)
      running.add(this)
      this.once('exit', () => running.delete(this))
    }
  }
  syncBuiltinESMExports()
  process.on('message', ({ clockAheadMs, endThreads }) => {
    if (clockAheadMs !== undefined) Atomics.store(ahead, 0, BigInt(clockAheadMs))
    if (endThreads) for (const thread of running) void thread.terminate()
  })
  process.channel?.unref()
}
