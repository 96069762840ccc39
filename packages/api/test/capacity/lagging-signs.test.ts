import { type Change, formatDay, parseDay } from '@postscale/domain'
import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { statementsOf } from '../database/statements-of.js'
import { useApp } from '../http/use-app.js'
import { plant, plantFixture } from '../reads/plant.js'

const fixture = anOrganization({ slug: 'signs' })
  .withTeam('CS')
  .withSeat('CSM 1')
  .filledBy('Ana')
  .carrying(13, { segment: 'ENTERPRISE', contractStart: '2020-01-01' })
const accountIds = Array.from({ length: 13 }, (_, index) =>
  fixture.id('account', `Account ${index + 1}`),
)
const on = '2026-03-01'
const asOf = parseDay(on) ?? 0

/** Every quarter of the year before last a review with everybody, then one in a year. */
const reviews = accountIds.flatMap((accountId): Change[] =>
  [100, 400, 490, 580, 670].map((daysAgo) => ({
    type: 'recordTouchpoint',
    effective: formatDay(asOf - daysAgo),
    source: 'crm',
    externalId: `${accountId} ${daysAgo}`,
    accountId,
    kind: 'BUSINESS_REVIEW',
  })),
)
/** NPS of 40 and 30 are 80 and 60 points. */
const nps = accountIds.flatMap((accountId): Change[] =>
  [
    [100, 40],
    [0, 30],
  ].map(([daysAgo = 0, value = 0]) => ({
    type: 'recordHealthSignal',
    effective: formatDay(asOf - daysAgo),
    source: 'survey',
    accountId,
    family: 'SENTIMENT',
    metric: 'nps',
    value,
  })),
)

describe('lagging signs of hire triggers', () => {
  const api = useApp()
  const read = async (families: string, language = 'en', day = on) => {
    const { body } = await api.ask(
      `{ organization(slug: "signs", at: { asOf: "${day}" }) {
        hireTriggers(families: [${families}], groupBy: [TEAM, ORGANIZATION]) {
          rule status laggingSigns { kind before after evidence { message figures { key } } }
        } } }`,
      { headers: { 'accept-language': language } },
    )
    expect(body.errors).toBeUndefined()
    return body.data.organization.hireTriggers
  }

  beforeAll(async () => {
    const organizationId = await plantFixture(api.database, fixture)
    await plant(api.database, organizationId, [...reviews, ...nps])
  })

  it('are told beside the trigger of the book, of the team and the whole', async () => {
    const signs = [
      { kind: 'REVIEWS_FALLING', before: 1, after: 0.25 },
      { kind: 'HEALTH_WORSENING', before: 80, after: 60 },
    ]
    expect(await read('CSM')).toMatchObject([
      { rule: 'CSM_ENTERPRISE', status: 'FIRED', laggingSigns: signs },
      { rule: 'CSM_ENTERPRISE', status: 'FIRED', laggingSigns: signs },
    ])
  })

  it('are told in the language of the request, and of the day that is shown', async () => {
    const words = await Promise.all(
      ['en', 'es', 'pt-BR'].map(async (language) =>
        JSON.stringify((await read('CSM', language))[0].laggingSigns),
      ),
    )
    expect(new Set(words).size).toBe(3)
    // A year before the reviews were held, and health was not known.
    expect((await read('CSM', 'en', '2025-03-01'))[0].laggingSigns).toEqual([])
  })

  it('read nothing for other triggers', async () => {
    const texts = await statementsOf(async () => read('RENEWALS, LEADERSHIP', 'en', '2026-02-27'))
    expect(texts.filter((text) => text.includes('kind) - 1'))).toHaveLength(1)
  })
})
