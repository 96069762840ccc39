import type { MessagePort } from 'node:worker_threads'
import { imageOf } from '@postscale/domain'
import { allRecords, anOrganization } from '@postscale/domain/testing'
import { describe, expect, it } from 'vitest'
import { borrowState } from './borrow-state.js'
import type { FromThread } from './thread-messages.js'

const state = anOrganization().withTeam('CS').withSeat('CSM').carrying(3).state()

/** Borrows where the port is led to somebody; what was told meanwhile. */
async function borrowed(lend: (port: MessagePort) => void) {
  const told: FromThread['type'][] = []
  const borrowing = borrowState('acme', (message) => {
    told.push(message.type)
    if (message.type === 'borrow') lend(message.port)
  })
  return { state: await borrowing, told }
}

/** What comes through a port. */
function send(port: MessagePort, message: unknown): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  port.postMessage(message)
}

describe('a thread that needs a state', () => {
  it('has it from another one', async () => {
    const { state: lent, told } = await borrowed((port) => {
      send(port, imageOf(state))
      port.close()
    })
    expect(allRecords(lent!)).toEqual(allRecords(state))
    expect(told).toEqual(['borrow'])
  })

  it('reads it, and says so, where nobody has it', async () => {
    const answer = await borrowed((port) => {
      send(port, null)
      port.close()
    })
    expect(answer).toEqual({ state: null, told: ['borrow', 'reads'] })
  })

  it('reads it where the one that has it ends meanwhile', async () => {
    const answer = await borrowed((port) => {
      port.close()
    })
    expect(answer).toEqual({ state: null, told: ['borrow', 'reads'] })
  })
})
