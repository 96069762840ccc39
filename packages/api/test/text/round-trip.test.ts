import { FACTS, FULL_GRANT, KIND_NAMES, recordsOfState } from '@postscale/domain'
import { randomChange } from '@postscale/domain/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { allFacts } from '../../src/time-series/all-facts.js'
import { firstThings } from '../plans/first-things.js'
import { PlanBench } from '../plans/plan-bench.js'
import { sequentialIds } from '../plans/sequential-ids.js'
import { useOrgCommand } from './use-org-command.js'

/** What records facts; things of all kinds are made soon enough. */
const RECORDING = Object.values(FACTS).map(({ change }) => change)
const [TRIES, MOST_TRIES] = [160, 2_000]

describe('an organization that is exported, applied to an empty one, and exported again', () => {
  const { api, at, org, textsOf } = useOrgCommand()

  it('is the same byte for byte, things of all kinds, history and facts', async () => {
    const bench = new PlanBench(api)
    const found = new Set<string>()
    const recorded = new Set<string>()
    const isRecorded = () => RECORDING.every((change) => recorded.has(change))
    let series = 700
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(10_000), { minLength: 60, maxLength: 90 }),
        async (choices) => {
          const ids = sequentialIds((series += 1))
          let turn = 0
          const pick = (below: number) =>
            (choices[turn++ % choices.length]! + turn) % Math.max(1, below)
          const [first, second] = [
            await bench.organization(newId()),
            await bench.organization(newId()),
          ]
          await bench.applied(first, firstThings(ids))
          const actor = { kind: 'SYSTEM', id: null, name: 'Test' } as const
          for (let tries = 0; tries < (isRecorded() ? TRIES : MOST_TRIES); tries += 1) {
            const live = (await bench.states.get(first))!
            const change = randomChange(live, { pick, newId: ids })
            if (change.type === 'restore') continue
            const plan = { title: 'Random', reason: null, changes: [change] }
            const request = { organizationId: first, actor, grant: FULL_GRANT, plan }
            const done = await bench.applying.apply(request)
            if (done.ok && done.value.factsChanged > 0) recorded.add(change.type)
          }
          const placed = async (id: string) => {
            const { slug } = (await bench.states.get(id))!.organization
            return { slug, folder: at(slug) }
          }
          const [from, to] = [await placed(first), await placed(second)]
          const exported = async ({ slug, folder }: typeof from) => {
            expect(await org('export', folder, '--org', slug, '--facts')).toMatchObject({ code: 0 })
            return textsOf(folder)
          }
          const texts = await exported(from)
          const live = (await bench.states.get(first))!
          for (const { kind } of recordsOfState(live)) found.add(kind)
          for await (const page of allFacts(api.database.pool, first, live.revision)) {
            for (const { fact } of page) found.add(fact)
          }
          expect(await org('plan', from.folder, '--org', to.slug)).toMatchObject({ code: 2 })
          expect(await org('apply', from.folder, '--org', to.slug)).toMatchObject({ code: 0 })
          expect(await exported(to)).toEqual(texts)
          expect(await org('plan', to.folder, '--org', from.slug)).toMatchObject({
            code: 0,
            out: expect.stringContaining('nothing differs'),
          })
          expect(await org('diff', from.folder, to.folder)).toMatchObject({ code: 0 })
        },
      ),
      { numRuns: 6, endOnFailure: true },
    )
    expect([...found].toSorted()).toEqual([...KIND_NAMES].toSorted())
  }, 240_000)
})
