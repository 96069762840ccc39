import { parentPort } from 'node:worker_threads'

// Stands for a thread of the server: it does what the slug of a query says.
parentPort.on('message', (message) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  const tell = (more) => parentPort.postMessage({ id: message.id, ...more })
  if (message.type === 'close') parentPort.close()
  if (message.type === 'ping') tell({ type: 'pong' })
  if (message.type !== 'ask') return
  const { query } = message.asked.request.body
  if (query.includes('"holds"')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  if (query.includes('applies')) {
    tell({ type: 'plans', told: [{ id: 'plan', status: 'UNDECIDED', revision: null }] })
  }
  if (query.includes('loses'))
    tell({ type: 'broke', failure: { isOutage: true, isTimeUp: false, story: 'lost' } })
  if (query.includes('late')) {
    tell({ type: 'failed', failure: { isOutage: false, isTimeUp: true, story: 'given up' } })
    return
  }
  if (/breaks|applies|loses/.test(query)) throw new Error('broken')
  tell({ type: 'answer', answer: { status: 200, headers: [], body: query } })
})
