import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '../../src/database/in-transaction.js'
import { sqlStateOf } from '../../src/database/sql-state-of.js'
import { useTestDatabase } from './use-test-database.js'

describe('sqlStateOf', () => {
  const test = useTestDatabase()
  const stateOf = (work: Promise<unknown>) =>
    work.then(
      () => 'no error',
      (error: unknown) => sqlStateOf(error),
    )
  const book = "INSERT INTO booking VALUES (1, daterange('2026-01-01', '2026-02-01'))"

  beforeAll(async () => {
    await test.database.pool.query(`
      CREATE TABLE booking (seat integer, period daterange,
        CONSTRAINT booking_overlap_excl EXCLUDE USING gist (seat WITH =, period WITH &&)
          DEFERRABLE INITIALLY DEFERRED);
      ${book}`)
  })

  it('names an exclusion that is violated at the commit of our own transaction', async () => {
    let reachedCommit = false
    const work = inTransaction(test.database.pool, 'READ COMMITTED', async (client) => {
      await client.query(book)
      reachedCommit = true
    })
    expect(await stateOf(work)).toBe('23P01')
    expect(reachedCommit).toBe(true)
  })

  it('names it at the commit of Prisma’s transactions, interactive or listed', async () => {
    const { prisma } = test.database
    const interactive = prisma.$transaction(async (tx) => tx.$executeRawUnsafe(book))
    expect(await stateOf(interactive)).toBe('23P01')
    expect(await stateOf(prisma.$transaction([prisma.$executeRawUnsafe(book)]))).toBe('23P01')
  })

  it('allows what is in order again by the commit', async () => {
    const work = inTransaction(test.database.pool, 'READ COMMITTED', async (client) => {
      await client.query(book)
      await client.query(
        "UPDATE booking SET period = '[2027-01-01,2027-02-01)' WHERE ctid = (SELECT min(ctid) FROM booking)",
      )
    })
    expect(await stateOf(work)).toBe('no error')
  })

  it('names a duplicate in Prisma’s words and in PostgreSQL’s', async () => {
    const { prisma, pool } = test.database
    const data = { slug: 'acme', organizationId: randomUUID() }
    await prisma.organizationSlug.create({ data })
    const again = { ...data, organizationId: randomUUID() }
    expect(await stateOf(prisma.organizationSlug.create({ data: again }))).toBe('23505')
    const own = pool.query('INSERT INTO organization_slug SELECT * FROM organization_slug')
    expect(await stateOf(own)).toBe('23505')
  })

  it.each([
    ['a bare code of Prisma', { code: 'P2002' }, '23505'],
    ['a write conflict', { code: 'P2034' }, '40001'],
    ['an error raised by a function', { code: 'P0001' }, 'P0001'],
    ['one among several', new AggregateError([new Error('x'), { code: '40P01' }]), '40P01'],
    [
      'a deep cause',
      new Error('a', { cause: new Error('b', { cause: { code: '57014' } }) }),
      '57014',
    ],
    ['the system’s code', { code: 'EPIPE' }, undefined],
    ['another of the system’s', { code: 'E2BIG' }, undefined],
    ['an unknown code of Prisma', { code: 'P1001' }, undefined],
    ['no error at all', 'text', undefined],
    ['nothing', undefined, undefined],
  ])('%s', (_, error, state) => {
    expect(sqlStateOf(error)).toBe(state)
  })

  it('ends on errors that cause themselves', () => {
    const error = new Error('a')
    error.cause = error
    expect(sqlStateOf(error)).toBeUndefined()
  })
})
