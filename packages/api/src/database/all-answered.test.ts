import { describe, expect, it } from 'vitest'
import { allAnswered } from './all-answered.js'

function failed(code: string): Error {
  return Object.assign(new Error(code), { code })
}

describe('statements that were sent at once', () => {
  it('fail as the first of them did, whichever is told first', async () => {
    const first = failed('23505')
    const told = [Promise.reject(failed('25P02')), Promise.resolve(1), Promise.reject(first)]
    await expect(allAnswered(told)).rejects.toBe(first)
  })

  it('are waited for, all of them, before that is told', async () => {
    let isAnswered = false
    const later = new Promise<void>((resolve) => {
      setImmediate(() => {
        isAnswered = true
        resolve()
      })
    })
    await expect(allAnswered([Promise.reject(failed('23505')), later])).rejects.toThrow('23505')
    expect(isAnswered).toBe(true)
  })
})
