import 'reflect-metadata'
import type { RequestContext } from '../../src/context.js'
import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { pino } from 'pino'
import { readView } from '../../src/graphql/read-view.js'
import { todayOf } from '../../src/graphql/today.js'
import { createServices, type Services } from '../../src/services.js'
import { useTestDatabase } from '../database/use-test-database.js'
import { plantFixture } from '../reads/plant.js'

const fixture = anOrganization({ slug: 'kept', name: 'Kept', on: '2020-01-01' })
  .withTeam('CS')
  .withSeat('CSM 1')
  .filledBy('Ana')
  .carrying(30, { segment: 'ENTERPRISE' })
  .carrying(20, { segment: 'SMB' })

/** More days than are kept of a state. */
const MANY = 60

describe('what is kept of the live organization', () => {
  const db = useTestDatabase()
  let services: Services
  let id = ''
  beforeAll(async () => {
    id = await plantFixture(db.database, fixture)
    services = await createServices({ database: db.database, log: pino({ level: 'silent' }) })
    return async () => services.close()
  })
  /** Looks at no scenario, so that nobody has to be asked who looks. */
  const context = () => ({ services, shown: (state) => state }) as RequestContext
  const ask = async (asOf: string | null = null) =>
    (await readView(context(), id, asOf === null ? null : { asOf }))!
  /** What today's answers are kept as: the same objects as long as nothing was computed anew. */
  const answers = async () => {
    const view = await ask()
    return [
      view,
      ...(await services.lint.report(view, null)).findings,
      await services.hireTriggers.evaluate(view),
      await services.tiers.evaluate(view),
      await services.lifecycleOverview.cells(view),
    ]
  }
  const expectKept = async (before: readonly object[]) => {
    for (const [at, answer] of (await answers()).entries()) expect(answer).toBe(before[at])
  }

  it('stays while many other days are asked for', async () => {
    const before = await answers()
    for (let n = 1; n <= MANY; n += 1) {
      await ask(new Date(Date.UTC(2021, 0, n)).toISOString().slice(0, 10))
    }
    await expectKept(before)
  })

  it('stays, and so do other days that were asked for, while retention looks back four years', async () => {
    const before = await answers()
    const view = await ask()
    const other = await ask('2024-05-05')
    services.retention.series(view, 'SEGMENT', 36)
    services.retention.series(view, 'CSM', 36)
    await expectKept(before)
    expect(await ask('2024-05-05')).toBe(other)
  })

  it('stays while a past revision is looked at', async () => {
    const before = await answers()
    const state = (await services.states.get(id))!
    const past = await readView(context(), id, { revision: state.revision })
    expect(past?.day).toBe(todayOf(state))
    await services.states.atRevision(id, 1)
    await expectKept(before)
  })
})
