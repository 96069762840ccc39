import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Comparison } from '../effects/comparison.js'
import { parseDay } from '../kernel/days.js'
import { localize } from '../messages/localize.js'
import type { Change } from '../plans/change.js'
import { anOrganization } from '../testing/an-organization.js'
import { randomBranches } from '../testing/plans/random-branches.js'
import { viewAt } from '../state/view-at.js'
import { announcementsOf } from './announcements-of.js'

const on = '2026-03-02'
const DAY = parseDay(on)!

const acme = anOrganization()
  .withTeam('CS')
  .withSeat('VP', { role: 'VP of CS' })
  .filledBy('Vera')
  .withSeat('CSM 1', { reportsTo: 'VP' })
  .withPerson('Ana', { languages: ['pt-BR', 'en'] })
  .filledBy('Ana')
  .withAccount('Alder', { segment: 'ENTERPRISE', language: 'es' })
  .coveredBy()
  .withAccount('Birch', { segment: 'ENTERPRISE' })
  .coveredBy()
  .withSeat('CSM 2', { reportsTo: 'VP' })
  .filledBy('Bea')
  .withTeam('Pods')

/** Who is told what, each in their language. */
function told(...changes: readonly Change[]) {
  const after = acme.and(...changes)
  return announcementsOf(new Comparison(acme.view(on), after.view(on))).map(
    ({ kind, name, locale, lines }) => [kind, name, ...lines.map((line) => localize(locale, line))],
  )
}

describe('an account that gets another CSM', () => {
  it('is announced once to who gives it, who takes it, and to the customer in its language', () => {
    const handOver = {
      type: 'coverAccount',
      effective: on,
      id: acme.id('coverage', 'by Bea'),
      accountId: acme.id('account', 'Alder'),
      responsibility: 'CSM',
      positionId: acme.id('position', 'CSM 2'),
    } as const
    expect(told(handOver)).toEqual([
      ['PERSON', 'Ana', 'Você entrega 1 conta: Alder.'],
      ['PERSON', 'Bea', 'You take over 1 account: Alder.'],
      ['CUSTOMER', 'Alder', 'CSM: Ana → Bea, a más tardar el 2 mar 2026.'],
    ])
  })
})

describe('a seat that moves to another team', () => {
  it('is told whoever sits in it, and nobody else', () => {
    const move = {
      type: 'movePosition',
      effective: on,
      id: acme.id('position', 'CSM 2'),
      teamId: acme.id('team', 'Pods'),
    } as const
    expect(told(move)).toEqual([['PERSON', 'Bea', 'Your team: CS → Pods, by Mar 2, 2026.']])
  })
})

describe('somebody who leaves', () => {
  it('is told so, and so are their lead and their customers', () => {
    const [seat, ana] = [acme.id('position', 'CSM 1'), acme.id('person', 'Ana')]
    const kinds = told(
      { type: 'vacatePosition', effective: on, positionId: seat, personId: ana },
      { type: 'endEmployment', effective: on, id: ana },
    )
    expect(kinds).toEqual([
      [
        'PERSON',
        'Ana',
        'O seu emprego termina até 2 de mar. de 2026.',
        'Você entrega 2 contas: Alder e Birch.',
      ],
      ['LEAD', 'Vera', 'By Mar 2, 2026 Ana no longer reports to you.'],
      ['CUSTOMER', 'Alder', 'CSM: Ana → nadie, a más tardar el 2 mar 2026.'],
      ['CUSTOMER', 'Birch', 'CSM: Ana → nobody, by Mar 2, 2026.'],
    ])
  })
})

describe('whatever the plan', () => {
  const choices = fc.array(fc.nat(1_000), { minLength: 20, maxLength: 60 })

  it('tells each recipient once and at least something, and nobody where nothing differs', () => {
    fc.assert(
      fc.property(choices, (each) => {
        for (const { base, decision } of randomBranches(each, 6)) {
          const [before, after] = [viewAt(base, DAY), viewAt(decision.state, DAY)]
          const announcements = announcementsOf(new Comparison(before, after))
          const recipients = announcements.map(({ kind, id }) => `${kind} ${id}`)
          expect(new Set(recipients).size).toBe(recipients.length)
          for (const { lines } of announcements) expect(lines.length).toBeGreaterThan(0)
          expect(announcementsOf(new Comparison(after, after))).toEqual([])
        }
      }),
      { numRuns: 20 },
    )
  })
})
