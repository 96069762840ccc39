import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { planApi } from '../plans/plan-api.js'
import { customerStory } from './customer-story.js'

describe('escalations of a customer', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const { ids, changes } = customerStory()
  const escalation = { id: ids.escalation }

  beforeAll(async () => {
    await acme.create()
    await acme.apply(changes)
  })

  const escalations = async (asOf: string, filter = '') => {
    const fields = `escalations${filter} { nodes { title severity nextUpdateOn cause to } }`
    const read = await acme.read(fields, `, at: { asOf: "${asOf}" }`)
    return read.escalations.nodes
  }

  it('are altered while they are open', async () => {
    const effective = '2026-02-05'
    const change = { escalation, severity: 'CRITICAL', nextUpdateOn: '2026-02-06', effective }
    const { ok } = await acme.change('updateEscalation', change)
    expect(ok.plan.differences).toMatchObject([
      { kind: 'ESCALATION', label: 'Globex: Reports are wrong', action: 'CHANGED' },
    ])
    expect(await escalations('2026-02-04')).toMatchObject([{ severity: 'HIGH' }])
    expect(await escalations(effective)).toMatchObject([
      { severity: 'CRITICAL', nextUpdateOn: '2026-02-06' },
    ])
  })

  it('are closed with their cause, and told among what has ended', async () => {
    const effective = '2026-02-10'
    const { ok, error } = await acme.change('closeEscalation', {
      escalation,
      cause: 'A wrong time zone',
      effective,
    })
    expect(error).toBeNull()
    expect(ok.plan).toMatchObject({
      title: 'Close the escalation “Reports are wrong”',
      differences: [{ action: 'ENDED', label: 'Globex: Reports are wrong' }],
    })
    expect(await escalations('2026-02-08')).toMatchObject([{ cause: null, to: effective }])
    expect(await escalations(effective)).toEqual([])
    expect(await escalations('2026-03-01', '(filter: { life: [ENDED] })')).toMatchObject([
      { title: 'Reports are wrong', cause: 'A wrong time zone', to: effective },
    ])
  })

  it('take no cause while they are open', async () => {
    const document = `mutation { updateEscalation(input: { organizationId: "acme",
      change: { escalation: { id: "${ids.escalation}" }, cause: "Unknown" } }) { ok { changed } } }`
    const { body } = await api.ask(document)
    expect(body.errors[0].message).toContain('Field "cause" is not defined')
  })
})
