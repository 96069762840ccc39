import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { plantFixture } from '../reads/plant.js'
import { planApi } from './plan-api.js'

const fixture = anOrganization({ slug: 'acme', on: '2026-01-01' })
  .withTeam('CS')
  .withSeat('CSM 1')
  .filledBy('Ana')
  .withAccount('Kept')
  .coveredBy()
  .withAccount('Handed')
  .coveredBy()
  .withSeat('CSM 2')
  .filledBy('Bea')

describe('customers of a handover', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const told = async () => {
    const { coverage } = await acme.read(
      `coverage(filter: { tookOver: true }) { nodes {
        id account { id name } toldOn acceptedOn
        target { ... on Position { title } } tookOverFrom { ... on Position { title } } } }`,
      ', at: { asOf: "2026-04-01" }',
    )
    return coverage.nodes
  }

  beforeAll(async () => {
    await plantFixture(api.database, fixture)
    const { error } = await acme.change('handOverAccount', {
      account: { id: fixture.id('account', 'Handed') },
      responsibility: 'CSM',
      target: { position: { id: fixture.id('position', 'CSM 2') } },
      effective: '2026-03-01',
    })
    if (error !== null) throw new Error(JSON.stringify(error))
  })

  it('are found by who took over, with whom from', async () => {
    expect(await told()).toEqual([
      expect.objectContaining({
        account: expect.objectContaining({ name: 'Handed' }),
        toldOn: null,
        target: { title: 'CSM 2' },
        tookOverFrom: { title: 'CSM 1' },
      }),
    ])
  })

  it('are recorded as told and as having accepted, and the plan says so in words', async () => {
    const [{ id: coverageId, account }] = await told()
    const about = { coverageId, account: { id: account.id } }
    const { ok } = await acme.change('tellHandover', { ...about, effective: '2026-03-02' })
    expect(ok.plan.differences[0].fields).toContainEqual(
      expect.objectContaining({ field: 'toldOn', after: 'Mar 2, 2026' }),
    )
    await acme.change('tellHandover', { ...about, effective: '2026-03-05', accepted: true })
    expect(await told()).toMatchObject([{ toldOn: '2026-03-02', acceptedOn: '2026-03-05' }])
    await acme.change('tellHandover', { ...about, told: false })
    expect(await told()).toMatchObject([{ toldOn: null, acceptedOn: null }])
  })
})
