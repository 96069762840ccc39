import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { MadeOf } from './answer-reads.js'
import { KeptAnswers } from './kept-answers.js'

const noon = Date.UTC(2026, 2, 2, 12)
const midnight = Date.UTC(2026, 2, 3)

function madeOf(revision: number, until = midnight): MadeOf {
  return { organizations: [['acme', revision]], until, operation: null }
}

function answer(body: string) {
  return {
    status: 200,
    headers: [['content-type', 'application/json']],
    body,
    digest: null,
    madeOf: null,
  } as const
}

describe('answers that are kept', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: noon })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('end with the day, also when it ends while the revision is looked at', async () => {
    let comesMidnight = false
    const revisionOf = async () => {
      if (comesMidnight) vi.setSystemTime(midnight)
      return 1
    }
    const answers = new KeptAnswers({ revisionOf, maxBytes: 1_000_000 })
    const kept = answers.keep('question', answer('today'), madeOf(1))
    expect(await answers.find('question')).toBe(kept)
    comesMidnight = true
    expect(await answers.find('question')).toBeNull()
    vi.setSystemTime(noon)
    // It is gone, and does not come back.
    expect(await answers.find('question')).toBeNull()
  })

  it('are the last that was made of the revision that there is, and never more bytes than there may be', async () => {
    const steps = fc.array(
      fc.oneof(
        fc.record({ write: fc.constant(true) }),
        fc.record({
          ask: fc.integer({ min: 0, max: 6 }),
          letters: fc.integer({ min: 0, max: 900 }),
        }),
      ),
      { maxLength: 60 },
    )
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        let revision = 1
        const answers = new KeptAnswers({ revisionOf: async () => revision, maxBytes: 4_000 })
        for (const step of all) {
          if ('write' in step) {
            revision += 1
            continue
          }
          const key = `question ${step.ask}`
          const found = await answers.find(key)
          if (found === null) {
            const body = `${step.ask} at ${revision} ${'x'.repeat(step.letters)}`
            answers.keep(key, answer(body), madeOf(revision))
          } else {
            const { bytes } = await found.bytesFor(undefined)
            expect(String(bytes)).toMatch(new RegExp(`^${step.ask} at ${revision} `))
          }
          expect(answers.bytes).toBeLessThanOrEqual(4_000)
        }
      }),
    )
  })

  it('leave together when one of them is found to be of what was before', async () => {
    let revision = 1
    const answers = new KeptAnswers({ revisionOf: async () => revision, maxBytes: 1_000_000 })
    for (const key of ['one', 'two', 'three']) answers.keep(key, answer(key), madeOf(1))
    revision = 2
    expect(await answers.find('two')).toBeNull()
    expect(answers.bytes).toBe(0)
  })

  it('are none where none may be kept', async () => {
    const answers = new KeptAnswers({ revisionOf: async () => 1, maxBytes: 0 })
    answers.keep('question', answer('today'), madeOf(1))
    expect(await answers.find('question')).toBeNull()
  })
})
