import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localize } from '../../messages/localize.js'
import { anOrganization } from '../../testing/an-organization.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { hoursCovered } from './hours-covered.js'

const on = '2026-01-12'
const cs = anOrganization().withTeam('CS')
const zones = ['Etc/GMT+8', 'Etc/UTC', 'Etc/GMT-8', 'Asia/Kolkata', 'Asia/Kathmandu'] as const
const working = (
  company: OrganizationFixture,
  name: string,
  timeZone: string | null,
  languages: readonly string[] = [],
) =>
  company
    .withPerson(name, { ...(timeZone === null ? {} : { timeZone }), languages })
    .withSeat(`Seat of ${name}`, { role: 'Support Engineer' })
    .filledBy(name)
const lineOf = (company: OrganizationFixture, region: string | null, language: string | null) =>
  hoursCovered(company.view(on)).lines.find(
    (line) => line.region === region && line.language === language,
  )

describe('hours covered', () => {
  it('are forty of one person, and follow the sun with three', () => {
    const one = working(cs, 'Ana', 'Etc/UTC')
    expect(hoursCovered(one.view(on)).hours).toBe(40)
    const three = working(working(one, 'Bo', 'Etc/GMT+8'), 'Cy', 'Etc/GMT-8')
    // 17–1, 9–17 and 1–9 by UTC, Monday to Friday.
    expect(hoursCovered(three.view(on)).hours).toBe(120)
    // India begins at 3:30 by UTC and ends at 11:30: 5½ hours before London, 2½ of them together.
    expect(hoursCovered(working(one, 'Di', 'Asia/Kolkata').view(on)).hours).toBe(67.5)
  })

  it('are told by region and language, with those of the region’s own day', () => {
    const company = working(working(cs, 'Ana', 'Etc/UTC', ['en']), 'Bia', 'America/Sao_Paulo', [
      'pt-BR',
    ])
      .withAccounts(4, { region: 'LATAM', language: 'pt' })
      .withAccounts(2, { region: 'UK', language: 'en' })
      .withAccounts(1, { region: 'UK', language: 'de' })
    // Latin America from −6 to −3: 12–23 by UTC, 11 hours; Bia works 12–20.
    expect(lineOf(company, 'LATAM', 'pt')).toMatchObject({
      accounts: 4,
      people: 1,
      hours: 40,
      regionHours: 55,
      regionHoursCovered: 40,
    })
    expect(lineOf(company, 'UK', 'en')).toMatchObject({ people: 1, regionHoursCovered: 40 })
    const german = lineOf(company, 'UK', 'de')
    expect(german).toMatchObject({ people: 0, hours: 0, regionHoursCovered: 0 })
    expect(localize('en', german!.evidence.message)).toBe(
      'United Kingdom, German: 1 account, and nobody serves them in that language.',
    )
    expect(localize('es', lineOf(company, 'LATAM', 'pt')!.evidence.message)).toContain(
      'LATAM, portugués: 4 cuentas, 1 persona: hay alguien trabajando en 40 de las 168 h de la semana',
    )
  })

  it('are of those whose team serves the region, and who are there', () => {
    const emea = working(cs.withTeam('EMEA', { regions: ['EMEA'] }), 'Ana', 'Etc/UTC')
      .withAccounts(1, { region: 'EMEA' })
      .withAccounts(1, { region: 'APAC' })
    expect(lineOf(emea, 'EMEA', null)?.people).toBe(1)
    expect(lineOf(emea, 'APAC', null)?.people).toBe(0)
    expect(lineOf(emea.away('Ana', '2026-01-05'), 'EMEA', null)?.people).toBe(0)
  })

  it('say of whom no hours are known', () => {
    const company = working(cs, 'Ana', null).withAccounts(1, { region: 'Nowhere' })
    const line = lineOf(company, 'Nowhere', null)
    expect(line).toMatchObject({ people: 1, peopleWithoutZone: 1, hours: 0, regionHours: null })
    expect(localize('pt', line!.evidence.message)).toContain('fuso horário de 1 desconhecido')
  })

  it('follow the organization’s own working day, past midnight too', () => {
    const one = working(cs, 'Ana', 'Etc/UTC').withPolicy('policy.hours.from', 22)
    expect(hoursCovered(one.withPolicy('policy.hours.until', 4).view(on)).hours).toBe(30)
  })

  it('never get fewer with another colleague, and never more than there are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...zones), { maxLength: 4 }),
        fc.constantFrom(...zones),
        (present, another) => {
          const before = present
            .reduce((company, zone, index) => working(company, `P${index}`, zone), cs)
            .withAccounts(1, { region: 'APAC' })
          const after = working(before, 'New', another)
          const [few, many] = [before, after].map((company) => lineOf(company, 'APAC', null)!)
          expect(many!.hours).toBeGreaterThanOrEqual(few!.hours)
          expect(many!.hours).toBeLessThanOrEqual(168)
          expect(many!.regionHoursCovered).toBeLessThanOrEqual(
            Math.min(many!.hours, many!.regionHours ?? 0),
          )
        },
      ),
      { numRuns: 40 },
    )
  })
})
