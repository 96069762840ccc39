import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { useApp } from '../http/use-app.js'
import { planApi } from './plan-api.js'

const COUNT = 5_000
const FIELDS =
  'ok { replayed results(first: 10000) { changeIndex outcome thingId node { id } } } error { message }'

describe('the results of a plan, change by change', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const apply = async (changes: readonly object[], more: object = {}) => {
    const { body } = await api.ask(
      `mutation ($input: PlanInput!) { applyPlan(input: $input) { ${FIELDS} } }`,
      { variables: { input: { organizationId: 'acme', changes, ...more } } },
    )
    expect(body.errors).toBeUndefined()
    return body.data.applyPlan.ok
  }
  const account = (name: string, id?: string) => ({
    addAccount: {
      name,
      acv: { amountMinor: 100 },
      segment: 'SMB',
      effective: '2026-01-01',
      ...(id !== undefined && { id }),
    },
  })

  beforeAll(async () => {
    await acme.create()
  })

  it(`tell one for each of ${COUNT} accounts, none left out`, async () => {
    const changes = Array.from({ length: COUNT }, (_, index) => account(`Account ${index}`))
    const { results } = await apply(changes)
    expect(results).toHaveLength(COUNT)
    expect(new Set(results.map(({ thingId }: { thingId: string }) => thingId)).size).toBe(COUNT)
    for (const [index, result] of results.entries()) {
      expect(result).toMatchObject({ changeIndex: index, outcome: 'CREATED' })
      expect(result.node.id).toBe(result.thingId)
    }
  })

  it('tell what a change left as it was', async () => {
    const id = newId()
    await apply([account('Globex', id)])
    const update = { updateAccount: { account: { id }, name: 'Globex', effective: '2026-01-01' } }
    const { results } = await apply([update])
    expect(results).toMatchObject([{ outcome: 'UNCHANGED', node: expect.anything() }])
  })

  it('are the same, ids included, when a request is repeated with its key', async () => {
    const changes = [account('Initech'), account('Hooli')]
    const more = { idempotencyKey: 'twice' }
    const first = await apply(changes, more)
    const second = await apply(changes, more)
    expect([first.replayed, second.replayed]).toEqual([false, true])
    expect(second.results).toEqual(first.results)
  })
})
