import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { Lenders } from './lenders.js'

/** A thread that sends what it has through each port, and the answers that it got so far. */
function thread(has: string | null) {
  return {
    lend: (_: string, port: MessagePort) => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      port.postMessage(has)
      port.close()
    },
  }
}

describe('who lends a state', () => {
  const setUp = () => {
    const lenders = new Lenders()
    const borrowed = async (borrower: ReturnType<typeof thread>, organizationId = 'acme') => {
      const { port1, port2 } = new MessageChannel()
      const answer = new Promise((resolve) => {
        port1.once('message', resolve)
      })
      lenders.borrow(borrower, organizationId, port2)
      const told = await answer
      port1.close()
      return told
    }
    return { lenders, borrowed }
  }

  it('is nobody for the first, and the first for all others', async () => {
    const { borrowed } = setUp()
    const [first, second] = [thread('of the first'), thread('of the second')]
    expect(await borrowed(first)).toBeNull()
    expect(await borrowed(second)).toBe('of the first')
    expect(await borrowed(thread(null))).toBe('of the first')
    expect(await borrowed(second, 'other')).toBeNull()
  })

  it('is not the borrower itself, which has lost it', async () => {
    const { borrowed } = setUp()
    const first = thread('of the first')
    expect(await borrowed(first)).toBeNull()
    expect(await borrowed(first)).toBeNull()
  })

  it('is whoever read it last, where the one before had lost it', async () => {
    const { lenders, borrowed } = setUp()
    const [lost, reader] = [thread(null), thread('read')]
    expect(await borrowed(lost)).toBeNull()
    expect(await borrowed(reader)).toBeNull()
    lenders.reads(reader, 'acme')
    expect(await borrowed(lost)).toBe('read')
  })

  it('is nobody once the thread has ended', async () => {
    const { lenders, borrowed } = setUp()
    const ended = thread('gone')
    expect(await borrowed(ended)).toBeNull()
    lenders.gone(ended)
    expect(await borrowed(thread(null))).toBeNull()
  })
})
