import { anOrganization, fixtureId } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { plantFixture } from '../reads/plant.js'

const dollars = (amount: number) => amount * 100
const begun = anOrganization({ slug: 'sunny' })
  .withTeam('CS')
  .withPerson('Ana', { loadedCost: dollars(120_000), timeZone: 'Etc/UTC', languages: ['en'] })
  .withSeat('CSM 1')
  .filledBy('Ana')
  .carrying(40, { contractEnd: '2026-09-30', region: 'UK', language: 'en' })
  .withPerson('Bea', { loadedCost: dollars(120_000), timeZone: 'Etc/UTC', languages: ['en'] })
  .withSeat('CSM 2')
  .filledBy('Bea')
const sunny = begun.and({
  type: 'handOverAccount',
  effective: '2026-02-01',
  id: fixtureId('handover', 'one'),
  accountId: begun.id('account', 'Account 1'),
  responsibility: 'CSM',
  positionId: begun.id('position', 'CSM 2'),
  transitionUntil: '2026-02-20',
})
const abroad = anOrganization({ slug: 'abroad', currency: 'BRL' })
  .withTeam('CS')
  .withSeat('CSM')
  .filledBy('Ana')

const fields = `handovers { since total { done unrecorded running success { value reasonCode reason } }
    kinds { responsibility from to results { unrecorded evidence { message } } } }
  hoursCovered { hours people lines { region language accounts people hours regionHours regionHoursCovered
    evidence { message } } }
  csOpsReturn { isPresent csms csmsServed fte saving { amountMinor } cost { amountMinor }
    breakEvenCsms verdict evidence { message figures { key } } }
  renewalsComparison { renewals byGeneralists specialists generalists generalistsCost { amountMinor }
    specialistsCost { amountMinor } breakEvenRenewals verdict evidence { message } }`

describe('ways of working', () => {
  const api = useApp()
  const read = async (slug: string, language = 'en', asOf = '2026-03-01') => {
    const { body } = await api.ask(
      `{ organization(slug: "${slug}", at: { asOf: "${asOf}" }) { ${fields} } }`,
      { headers: { 'accept-language': language } },
    )
    expect(body.errors).toBeUndefined()
    return body.data.organization
  }
  beforeAll(async () => {
    await plantFixture(api.database, sunny)
    await plantFixture(api.database, abroad)
  })

  it('tells how handovers went, on any day', async () => {
    const { handovers } = await read('sunny')
    expect(handovers.total).toMatchObject({
      done: 0,
      unrecorded: 1,
      success: { value: null, reasonCode: 'NONE_DECIDED', reason: 'No handover has an outcome.' },
    })
    expect(handovers.kinds).toMatchObject([{ responsibility: 'CSM', from: 'CSM', to: 'CSM' }])
    const earlier = await read('sunny', 'en', '2026-02-10')
    expect(earlier.handovers.total).toMatchObject({ unrecorded: 0, running: 1 })
  })

  it('tells which hours are covered', async () => {
    const { hoursCovered } = await read('sunny')
    expect(hoursCovered).toMatchObject({
      hours: 40,
      people: 2,
      lines: [{ region: 'UK', language: 'en', accounts: 40, regionHours: 40 }],
    })
    expect(hoursCovered.lines[0].regionHoursCovered).toBe(40)
  })

  it('prices specialists at the organization’s own costs', async () => {
    const { csOpsReturn, renewalsComparison } = await read('sunny')
    // Two CSMs at 120K, 30 % of them given back: 72K a year.
    expect(csOpsReturn).toMatchObject({
      isPresent: false,
      csms: 2,
      saving: { amountMinor: dollars(72_000) },
      verdict: 'COSTS_MORE',
    })
    // 40 renewals are one CSM's year at the guide's 40.
    expect(renewalsComparison).toMatchObject({
      renewals: 40,
      byGeneralists: 40,
      generalists: 1,
      specialists: 1,
      generalistsCost: { amountMinor: dollars(120_000) },
    })
  })

  it('leaves money out, and says why, where nothing tells a cost', async () => {
    const { csOpsReturn } = await read('abroad', 'es')
    expect(csOpsReturn).toMatchObject({ saving: null, cost: null, verdict: null })
    expect(csOpsReturn.evidence.message).toContain('No se conoce el costo de las personas')
  })

  it('speaks three languages', async () => {
    const [en, es, pt] = await Promise.all(
      ['en', 'es', 'pt'].map(async (language) => {
        const { handovers, hoursCovered, csOpsReturn, renewalsComparison } = await read(
          'sunny',
          language,
        )
        const told = [handovers.kinds[0].results, hoursCovered.lines[0], csOpsReturn]
        return [...told, renewalsComparison].map(({ evidence }) => evidence.message as string)
      }),
    )
    for (const [index, message] of en!.entries()) {
      expect(new Set([message, es![index], pt![index]]).size, message).toBe(3)
    }
  })
})
