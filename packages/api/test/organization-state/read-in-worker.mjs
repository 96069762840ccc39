// Reads the image of a state on another thread with the built domain, as a worker of the api does.
import { parentPort } from 'node:worker_threads'
import { stateOf } from '@postscale/domain'

let state
parentPort.on('message', ({ image, read, accountId }) => {
  if (image !== undefined) state = stateOf(image)
  const table = state[read]
  const found = accountId === undefined ? [] : table.versionsReferring('accountId', accountId)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort.postMessage({ records: [...table.values()], found: [...found] })
})
