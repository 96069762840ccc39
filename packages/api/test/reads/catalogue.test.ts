import { BENCHMARKS, roleCatalogue } from '@postscale/domain'
import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { plant, plantFixture } from './plant.js'

describe('the catalogues', () => {
  const api = useApp()
  const data = async (query: string, language = 'en') => {
    const { body } = await api.ask(query, { headers: { 'accept-language': language } })
    expect(body.errors).toBeUndefined()
    return body.data
  }

  it('answers every benchmark with its source and unit', async () => {
    const { benchmarks } = await data(
      '{ benchmarks { key text unit unitLabel isRange lower upper openTop guide section } }',
    )
    expect(benchmarks).toHaveLength(BENCHMARKS.length)
    expect(benchmarks).toContainEqual({
      key: 'capacity.csm.enterprise.accounts',
      text: 'Enterprise accounts that one full-time high-touch CSM can carry.',
      unit: 'ACCOUNTS',
      unitLabel: 'accounts',
      isRange: true,
      lower: 8,
      upper: 15,
      openTop: false,
      guide: 'TS',
      section: 'Capacity ratios',
    })
  })

  it('filters benchmarks by key and guide', async () => {
    const { csm, pm, both } = await data(
      `{ csm: benchmarks(keyPrefix: "capacity.csm.enterprise") { key }
         pm: benchmarks(guides: [PM]) { guide }
         both: benchmarks(keyPrefix: "capacity", guides: [PM]) { key } }`,
    )
    expect(csm.map(({ key }: { key: string }) => key)).toEqual([
      'capacity.csm.enterprise.accounts',
      'capacity.csm.enterprise.trigger',
    ])
    expect(new Set(pm.map(({ guide }: { guide: string }) => guide))).toEqual(new Set(['PM']))
    expect(both).toEqual([])
  })

  it('explains benchmarks in three languages', async () => {
    const query = '{ benchmarks(keyPrefix: "capacity.csm.enterprise.trigger") { text unitLabel } }'
    const texts = await Promise.all(
      ['en', 'es', 'pt'].map(async (language) => (await data(query, language)).benchmarks[0].text),
    )
    expect(new Set(texts).size).toBe(3)
  })

  it('answers the roles of the guides with ladder, responsibilities and figures', async () => {
    const { roles } = await data(
      '{ roles { key name family level ladder layer responsibilities unitOfLoad figures { key } guide } }',
    )
    expect(roles).toHaveLength(roleCatalogue.length)
    const csm = roles.find(({ key }: { key: string }) => key === 'csm')
    expect(csm).toMatchObject({ family: 'CSM', level: 0, layer: null, guide: 'TS' })
    expect(csm.ladder).toHaveLength(6)
    expect(csm.ladder[0]).toBe('CSM')
    expect(csm.responsibilities).toContain('Business reviews')
    expect(csm.figures).toContainEqual({ key: 'capacity.csm.enterprise.accounts' })
    const { roles: leaders } = await data(
      '{ roles(families: [LEADERSHIP]) { layer figures { key } } }',
    )
    expect(leaders.length).toBeGreaterThan(3)
    expect(leaders).toContainEqual(
      expect.objectContaining({ figures: expect.arrayContaining([{ key: 'span.manager.csms' }]) }),
    )
  })

  describe('as an organization changes it', () => {
    let id = ''
    beforeAll(async () => {
      id = await plantFixture(api.database, anOrganization({ slug: 'acme' }).withTeam('CS'))
      await plant(api.database, id, [
        {
          type: 'setPolicy',
          effective: '2026-01-01',
          key: 'capacity.csm.enterprise.accounts',
          value: { lower: 6, upper: 10, openTop: false },
          reason: 'Complex customers',
        },
      ])
    })

    it('answers the policy beside the catalogue’s own figure, and who set it', async () => {
      const { organization } = await data(
        `{ organization(slug: "acme", at: { asOf: "2026-03-01" }) { policies(keyPrefix: "capacity") {
          key lower upper openTop reason from to history { from }
          benchmark { lower upper } lastChange { author revision }
        } } }`,
      )
      expect(organization.policies).toEqual([
        {
          key: 'capacity.csm.enterprise.accounts',
          lower: 6,
          upper: 10,
          openTop: false,
          reason: 'Complex customers',
          from: '2026-01-01',
          to: null,
          history: [{ from: '2026-01-01' }],
          benchmark: { lower: 8, upper: 15 },
          lastChange: { author: 'Gardener', revision: 2 },
        },
      ])
    })

    it('leaves it out on other days, and once it is cleared', async () => {
      const keys = async (asOf: string) =>
        (await data(`{ organization(slug: "acme", at: { asOf: "${asOf}" }) { policies { key } } }`))
          .organization.policies
      expect(await keys('2025-12-31')).toEqual([])
      await plant(api.database, id, [
        { type: 'clearPolicy', effective: '2026-06-01', key: 'capacity.csm.enterprise.accounts' },
      ])
      expect(await keys('2026-05-31')).toHaveLength(1)
      expect(await keys('2026-06-01')).toEqual([])
    })

    it('names the last change up to the revision shown', async () => {
      const lastChange = async (revision: number) => {
        const { organization } = await data(
          `{ organization(slug: "acme", at: { asOf: "2026-03-01", revision: ${revision} }) {
            policies { key lastChange { revision } } } }`,
        )
        return organization.policies
      }
      const key = 'capacity.csm.enterprise.accounts'
      expect(await lastChange(2)).toEqual([{ key, lastChange: { revision: 2 } }])
      expect(await lastChange(3)).toEqual([{ key, lastChange: { revision: 3 } }])
    })
  })
})
