import type { Change } from '@postscale/domain'
import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { statementsOf } from '../database/statements-of.js'
import { useApp } from '../http/use-app.js'
import { plant, plantFixture } from '../reads/plant.js'

const surroundings = `
  stakeholders { totalCount edges { node { name account { name } } } }
  successPlans { edges { node { title measurements { value } owner { title } } } }
  opportunities { edges { node { stage } } }
  advocacyActs { edges { node { kind } } }
  renewals { edges { node { stage history { from } } } }`
const series = `
  healthSignals(first: 2) { edges { node { value account { name } } } }
  touchpoints(first: 2) { totalCount edges { node { kind person { name } } } }`

describe('statements of lists around customers', () => {
  // Statements are counted: an answer that is kept takes none.
  const api = useApp({ environment: { answersBytes: 0 } })
  const sizes = { small: 5, large: 90 } as const
  const statements = async (slug: string, fields: string) => {
    const query = `{ organization(slug: "${slug}", at: { asOf: "2026-03-01" }) { ${fields} } }`
    await api.ask(query)
    return statementsOf(async () => {
      const { body } = await api.ask(query)
      expect(body.errors).toBeUndefined()
    })
  }

  beforeAll(async () => {
    for (const [slug, count] of Object.entries(sizes)) {
      const fixture = anOrganization({ slug }).withTeam('CS').withSeat('CSM').carrying(count)
      const id = await plantFixture(api.database, fixture)
      const accounts = Array.from({ length: count }, (_, index) =>
        fixture.id('account', `Account ${index + 1}`),
      )
      await plant(
        api.database,
        id,
        accounts.flatMap((accountId, index): Change[] => [
          {
            type: 'recordHealthSignal',
            effective: '2026-02-01',
            source: 'app',
            accountId,
            family: 'USAGE',
            metric: 'logins',
            value: index,
          },
          {
            type: 'recordTouchpoint',
            effective: '2026-02-01',
            source: 'crm',
            externalId: `c ${index}`,
            accountId,
            kind: 'CALL',
          },
        ]),
      )
    }
  })

  it('are the revision alone for what comes from the view', async () => {
    const list = `accounts(first: 100) { edges { node { name ${surroundings} } } } ${surroundings}
      playbooks { totalCount } assessments { totalCount } rollouts { totalCount }`
    for (const slug of Object.keys(sizes)) {
      expect(await statements(slug, list)).toEqual([expect.stringContaining('revision')])
    }
  })

  it('are one for each series, whether 5 accounts or 90 ask for it', async () => {
    const list = `accounts(first: 100) { edges { node { name ${series} } } }`
    for (const slug of Object.keys(sizes)) {
      expect(await statements(slug, list)).toEqual([
        expect.stringContaining('revision'),
        expect.stringMatching(/SELECT p\.\*[^]+health_signal/),
        expect.stringMatching(/SELECT p\.\*[^]+touchpoint/),
        expect.stringMatching(/count\(\*\) FROM touchpoint/),
      ])
    }
  })

  it('are one for each series of the organization, counted only when asked', async () => {
    for (const slug of Object.keys(sizes)) {
      expect(await statements(slug, series)).toHaveLength(4)
      expect(await statements(slug, 'healthSignals { edges { node { value } } }')).toHaveLength(2)
    }
  })
})
