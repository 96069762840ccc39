import { FULL_GRANT } from '@postscale/domain'
import { allRecords } from '@postscale/domain/testing'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { acmeCloud } from '../../src/demo/acme/acme-cloud.js'
import { demoId } from '../../src/demo/demo-id.js'
import type { DemoOrganization } from '../../src/demo/demo-organization.js'
import { seedDemo } from '../../src/demo/seed-demo.js'
import { seedOrganization } from '../../src/demo/seed-organization.js'
import { createServices } from '../../src/services.js'
import { useTestDatabase } from '../database/use-test-database.js'
import { rowCounts } from '../plans/row-counts.js'
import { demoState } from './demo-state.js'

const NOW = new Date('2028-03-01T03:00:00Z')
/** In New York it is still the day before: a leap day. */
const TODAY = '2028-02-29'
const TOMORROW = new Date('2028-03-02T03:00:00Z')

const FACT_TABLES = {
  arr_movement: 'arrMovement',
  health_signal: 'healthSignal',
  ticket_volume: 'ticketVolume',
  touchpoint: 'touchpoint',
} as const

const testDatabase = useTestDatabase()

/** A process that starts. */
async function start() {
  const { database } = testDatabase
  const log = pino({ level: 'silent' })
  return { database, log, services: await createServices({ database, log }) }
}

/** The first plans of Acme Cloud as another organization. */
function another(name: string, count: number): DemoOrganization {
  const [id, slug] = [demoId(name), name]
  const plans = acmeCloud.plans.slice(0, count).map((plan) => ({
    ...plan,
    parts: (today: number) =>
      [...plan.parts(today)].map((part) =>
        part.map((change) =>
          change.type === 'createOrganization' ? { ...change, id, slug } : change,
        ),
      ),
  }))
  return { ...acmeCloud, id, slug, plans }
}

describe('seeding the demo', () => {
  it('makes Acme Cloud as it is told, and does nothing the second time', async () => {
    await seedDemo(await start(), true, NOW)
    const { services, ...rest } = await start()
    const state = await services.states.get(acmeCloud.id)
    const told = demoState(acmeCloud, TODAY)
    expect(allRecords(state!)).toEqual(allRecords(told.state))
    // One entry for each revision that telling the story made, by the system.
    const { revision } = told.state
    expect(await services.audit.entryCount(acmeCloud.id, { revision })).toBe(revision)
    for (const entry of [1, revision]) {
      expect(await services.audit.entry(acmeCloud.id, entry)).toMatchObject({
        actor: { kind: 'SYSTEM' },
      })
    }
    const before = await rowCounts(testDatabase.database.pool)
    for (const [table, kind] of Object.entries(FACT_TABLES)) {
      expect(before[table]).toBe(told.facts.filter((fact) => fact.fact === kind).length)
    }

    const began = performance.now()
    await seedDemo({ services, ...rest }, true, TOMORROW)
    expect(performance.now() - began).toBeLessThan(1000)
    expect(await rowCounts(testDatabase.database.pool)).toEqual(before)
  })

  it('does nothing unless it is wanted', async () => {
    const before = await rowCounts(testDatabase.database.pool)
    await seedDemo(await start(), false, NOW)
    expect(await rowCounts(testDatabase.database.pool)).toEqual(before)
  })

  it('is completed by the next start, with the day it was begun on', async () => {
    const story = another('cut-off', 8)
    const failing = story.plans.map((plan, place) => ({
      ...plan,
      parts: (today: number) => {
        if (place === 5) throw new Error('the power went')
        return plan.parts(today)
      },
    }))
    const cutOff = seedOrganization(await start(), { ...story, plans: failing }, NOW)
    await expect(cutOff).rejects.toThrow('the power went')
    await seedOrganization(await start(), story, TOMORROW)
    const { services } = await start()
    const state = await services.states.get(story.id)
    expect(state?.revision).toBe(8)
    expect(allRecords(state!)).toEqual(allRecords(demoState(story, TODAY).state))
  })

  it('is shared by processes that start together', async () => {
    const story = another('together', 6)
    const processes = [await start(), await start(), await start()]
    await Promise.all(processes.map(async (each) => seedOrganization(each, story, NOW)))
    const { services } = await start()
    const state = await services.states.get(story.id)
    expect(state?.revision).toBe(6)
    expect(allRecords(state!)).toEqual(allRecords(demoState(story, TODAY).state))
  })

  it('leaves alone what somebody else has changed, and a name that is taken', async () => {
    const story = another('changed', 5)
    await seedOrganization(await start(), { ...story, plans: story.plans.slice(0, 2) }, NOW)
    const { services, ...rest } = await start()
    const changed = await services.applyPlan.apply({
      organizationId: story.id,
      actor: { kind: 'USER', id: demoId('user'), name: 'Somebody' },
      grant: FULL_GRANT,
      plan: {
        title: 'Rename',
        reason: null,
        changes: [{ type: 'updateOrganization', effective: TODAY, name: 'Ours' }],
      },
    })
    expect(changed.ok).toBe(true)
    const before = await rowCounts(testDatabase.database.pool)
    await seedOrganization({ services, ...rest }, story, NOW)
    await seedOrganization({ services, ...rest }, { ...story, id: demoId('other') }, NOW)
    expect(await rowCounts(testDatabase.database.pool)).toEqual(before)
  })
})
