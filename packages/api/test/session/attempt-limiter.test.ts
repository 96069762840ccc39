import { describe, expect, it } from 'vitest'
import { createAttemptLimiter } from '../../src/session/attempt-limiter.repository.js'
import { useTestDatabase } from '../database/use-test-database.js'

describe('limiting attempts', () => {
  const db = useTestDatabase()
  const rule = { window: 60, max: 5 }

  it('counts attempts at once each, of all processes together', async () => {
    const processes = [createAttemptLimiter(db.database), createAttemptLimiter(db.database)]
    const attempts = Array.from({ length: 20 }, async (_, at) =>
      processes[at % 2]!.consume('at once', rule),
    )
    const answers = await Promise.all(attempts)
    expect(answers.filter(({ allowed }) => allowed)).toHaveLength(5)
    for (const { allowed, retryAfter } of answers) {
      if (allowed) expect(retryAfter).toBeNull()
      else expect(retryAfter).toBeOneOf([59, 60])
    }
  })

  it('tells no more than the window to one that began before the window and waited for its turn', async () => {
    const limiter = createAttemptLimiter(db.database)
    const attempt = async () => limiter.consume('waited', { window: 60, max: 1 })
    await attempt()
    await age('waited', -2)
    expect(await attempt()).toEqual({ allowed: false, retryAfter: 60 })
  })

  it('begins anew when the window is over, and tells when that will be', async () => {
    const limiter = createAttemptLimiter(db.database)
    const attempt = async () => limiter.consume('again', { window: 60, max: 1 })
    expect((await attempt()).allowed).toBe(true)
    await age('again', 30)
    expect(await attempt()).toEqual({ allowed: false, retryAfter: expect.toBeOneOf([29, 30]) })
    await age('again', 31)
    expect((await attempt()).allowed).toBe(true)
    expect((await attempt()).allowed).toBe(false)
  })

  it('keeps no count for longer than a day', async () => {
    await createAttemptLimiter(db.database).consume('old', rule)
    await createAttemptLimiter(db.database).consume('young', rule)
    await age('old', 25 * 3600)
    await age('young', 23 * 3600)
    await createAttemptLimiter(db.database).consume('another', rule)
    const kept = await db.database.prisma.attemptCount.findMany({
      where: { key: { in: ['old', 'young'] } },
      select: { key: true },
    })
    expect(kept).toEqual([{ key: 'young' }])
  })

  async function age(key: string, seconds: number): Promise<void> {
    await db.database.pool.query(
      `UPDATE attempt_count SET "windowStart" = "windowStart" - make_interval(secs => $2)
       WHERE key = $1`,
      [key, seconds],
    )
  }
})
