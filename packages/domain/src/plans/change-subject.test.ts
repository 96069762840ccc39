import { describe, expect, it } from 'vitest'
import { benchmark } from '../benchmarks/benchmarks.js'
import type { Locale } from '../kernel/locale.js'
import { localize } from '../messages/localize.js'
import { anOrganization } from '../testing/an-organization.js'
import { fixtureId } from '../testing/fixture-id.js'
import type { NamingChange } from './change.js'
import { changeSubject } from './change-subject.js'

const company = anOrganization()
  .withTeam('East')
  .withSeat('CSM 2')
  .filledBy('Ana')
  .away('Ana', '2026-01-01')
  .withAccount('Globex')
  .coveredBy()
const state = company.state()
const effective = '2026-03-01'
const account = company.id('account', 'Globex')

const told = (
  { type, ...change }: { readonly type: string } & Readonly<Record<string, unknown>>,
  locale: Locale = 'en',
) => {
  const subject = changeSubject({ type, effective, ...change } as NamingChange, state)
  return subject === null
    ? null
    : localize(locale, {
        key: 'changes.named',
        params: { change: type as 'movePosition', ...subject },
      })
}

describe('what a plan of one change is called', () => {
  it('names the thing that is altered, in three languages', () => {
    const move = { type: 'movePosition', id: company.id('position', 'CSM 2') }
    expect(['en', 'es', 'pt'].map((locale) => told(move, locale as Locale))).toEqual([
      'Move the position “CSM 2”',
      'Mover el puesto «CSM 2»',
      'Mover a posição “CSM 2”',
    ])
  })

  it('names what is made by the name that it gets', () => {
    const made = { id: fixtureId('new'), name: 'West', kind: 'FUNCTION', parentId: null }
    expect(told({ type: 'createTeam', ...made })).toBe('Create the team “West”')
    expect(told({ type: 'hirePerson', id: fixtureId('new'), name: 'Bea $&' })).toBe(
      'Hire the person “Bea $&”',
    )
  })

  it('names what a thing without a name belongs to', () => {
    const renewal = { type: 'createRenewal', id: fixtureId('new'), contractEnd: '2026-09-30' }
    expect(told({ ...renewal, accountId: account })).toBe('Add a renewal: “Globex”')
  })

  it('names who and what the changes that are like no other are about', () => {
    const [positionId, personId] = [company.id('position', 'CSM 2'), company.id('person', 'Ana')]
    expect(told({ type: 'fillPosition', positionId, personId })).toBe('Fill the position “CSM 2”')
    expect(told({ type: 'recordLeave', personId, kind: 'VACATION' })).toBe('Record a leave: “Ana”')
    const leave = company.id('leave', 'Ana/2026-01-01')
    expect(told({ type: 'endLeave', id: leave })).toBe('End a leave: “Ana”')
    const covering = { accountId: account, responsibility: 'CSM', positionId }
    expect(told({ type: 'coverAccount', id: fixtureId('new'), ...covering })).toBe(
      'Cover the account “Globex”',
    )
    expect(told({ type: 'recordArrMovement', accountId: account, amount: 1 })).toBe(
      'Record an ARR movement: “Globex”',
    )
    const key = 'policy.utilisation.target'
    const { text } = benchmark(key)
    expect(told({ type: 'setPolicy', key, value: 1 }, 'es')).toBe(
      `Fijar la política «${text.es.slice(0, -1)}»`,
    )
  })

  it('does not say who leaves', () => {
    expect(told({ type: 'endEmployment', id: company.id('person', 'Ana') })).toBeNull()
  })

  it('names nothing that is not there', () => {
    expect(told({ type: 'closeAccount', id: fixtureId('nothing') })).toBeNull()
    expect(told({ type: 'closeAccount', id: { source: 'crm', id: 'G-1' } })).toBeNull()
    expect(told({ type: 'updateOrganization', name: 'Acme 2' })).toBeNull()
  })
})
