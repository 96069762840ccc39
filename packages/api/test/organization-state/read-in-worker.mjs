// Reads posted tables on another thread with the built domain, as a worker of the api would.
import { parentPort } from 'node:worker_threads'
import { postedTable } from '@postscale/domain'

const tables = new Map()
parentPort.on('message', ({ post, read, accountId }) => {
  if (post !== undefined) tables.set(post.kind, postedTable(post))
  if (read === undefined) return
  const table = tables.get(read)
  const found = accountId === undefined ? [] : table.versionsReferring('accountId', accountId)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort.postMessage({ records: [...table.values()], found: [...found] })
})
