import { describe, expect, it } from 'vitest'
import { parseDay } from '../../kernel/days.js'
import { decide } from '../../plans/decide.js'
import { Importer } from '../../testing/imports/importer.js'
import { type CustomerKind, customerRegistry } from './customer-kind.js'
import { customerOutcome } from './customer-outcome.js'
import { ImportDirectory } from './import-directory.js'
import type { ImportRow } from '../compile/import-row.js'
import { packEntries } from './pack-entries.js'

const day = (text: string) => parseDay(text)!

/** Imports one row into an organization with two accounts and a person on a seat. */
class Desk {
  readonly importer = new Importer()
  #ids = 0

  constructor() {
    this.importer.accounts(
      { externalId: 'A-1', name: 'One', acv: '1', segment: 'SMB', since: '2024-01-01' },
      { externalId: 'A-2', name: 'Two', acv: '1', segment: 'SMB', since: '2026-05-01' },
    )
    this.importer.roster({
      externalId: 'E-1',
      name: 'Ana',
      title: 'CSM',
      role: 'CSM',
      team: 'Success',
      since: '2024-01-01',
      roleFamily: 'CSM',
    })
  }

  take<K extends CustomerKind>(
    kind: K,
    row: Partial<ImportRow<K>>,
    effective = '2026-01-01',
  ): string {
    const { state } = this.importer
    const newId = () => `00000000-0000-7000-9000-${String((this.#ids += 1)).padStart(12, '0')}`
    const outcome = customerOutcome(kind, row as ImportRow<K>, {
      accounts: state.accounts,
      known: customerRegistry(kind, state),
      directory: new ImportDirectory(state, 'test'),
      context: { source: 'test', effective: day(effective), newId, segmentByValue: () => null },
    })
    if (outcome.outcome === 'REFUSED') return outcome.refusals.map(({ code }) => code).join()
    if (outcome.outcome === 'UNCHANGED') return outcome.outcome
    const entry = { lines: [2], effect: outcome.outcome, changes: outcome.changes }
    const decided = decide(state, packEntries([entry]).changes)
    if (!decided.ok) return decided.error.map(({ code }) => code).join()
    this.importer.state = decided.value.state
    return outcome.outcome
  }
}

describe('things around a customer', () => {
  const plan = {
    externalId: 'P-1',
    account: 'A-1',
    title: 'Close faster',
    metric: 'days',
    target: 5,
    startOn: day('2026-01-01'),
    dueOn: day('2026-12-31'),
    owner: 'Ana',
  } as const

  it('are made once, then only what differs is set, from the effective day on', () => {
    const desk = new Desk()
    expect(desk.take('SUCCESS_PLANS', plan)).toBe('CREATED')
    expect(desk.take('SUCCESS_PLANS', plan)).toBe('UNCHANGED')
    const measured = { externalId: 'P-1', account: 'A-1', measured: 7.5 }
    expect(desk.take('SUCCESS_PLANS', measured, '2026-03-01')).toBe('UPDATED')
    expect(desk.take('SUCCESS_PLANS', measured, '2026-03-01')).toBe('UNCHANGED')
    const [record] = desk.importer.state.successPlans.values()
    expect(record?.history.map(({ from, set }) => [from, set])).toEqual([
      [day('2026-01-01'), null],
      [day('2026-03-01'), ['measured']],
    ])
    expect(record?.history[1]?.fields).toMatchObject({ dueOn: '2026-12-31', measured: 7.5 })
    const [seat] = desk.importer.state.positions.keys()
    expect(record?.history[1]?.fields.ownerPositionId).toBe(seat)
  })

  it('lose their owner by an empty cell and keep it by none', () => {
    const desk = new Desk()
    desk.take('SUCCESS_PLANS', plan)
    const { owner: _owner, ...without } = plan
    expect(desk.take('SUCCESS_PLANS', without)).toBe('UNCHANGED')
    expect(desk.take('SUCCESS_PLANS', { ...plan, owner: null })).toBe('UPDATED')
    expect(desk.take('SUCCESS_PLANS', { ...plan, owner: 'E-1' })).toBe('UPDATED')
    expect(desk.take('SUCCESS_PLANS', { ...plan, owner: 'Zoe' })).toBe('UNKNOWN_REFERENCE')
  })

  it('of an account that comes later begin with it', () => {
    const desk = new Desk()
    const renewal = { externalId: 'R-1', account: 'A-2', contractEnd: day('2027-05-01') }
    expect(desk.take('RENEWALS', renewal)).toBe('CREATED')
    expect(desk.take('RENEWALS', renewal)).toBe('UNCHANGED')
    const [record] = desk.importer.state.renewals.values()
    expect(record?.history[0]?.from).toBe(day('2026-05-01'))
  })

  it('are refused without what they need, and with another account than theirs', () => {
    const desk = new Desk()
    const opportunity = { externalId: 'O-1', account: 'A-1', kind: 'SEATS', amount: 100 } as const
    const { amount: _amount, ...without } = opportunity
    expect(desk.take('OPPORTUNITIES', without)).toBe('MISSING')
    expect(desk.take('OPPORTUNITIES', { ...opportunity, account: 'A-9' })).toBe('UNKNOWN_REFERENCE')
    expect(desk.take('OPPORTUNITIES', opportunity)).toBe('CREATED')
    expect(desk.take('OPPORTUNITIES', { ...opportunity, account: 'A-2' })).toBe('OTHER_ACCOUNT')
  })

  it('that are people leave once', () => {
    const desk = new Desk()
    const uma = { externalId: 'S-1', account: 'A-1', name: 'Uma', role: 'CHAMPION' } as const
    expect(desk.take('STAKEHOLDERS', uma)).toBe('CREATED')
    const gone = { ...uma, until: day('2026-06-01') }
    expect(desk.take('STAKEHOLDERS', gone)).toBe('UPDATED')
    expect(desk.take('STAKEHOLDERS', gone)).toBe('UNCHANGED')
    const [record] = desk.importer.state.stakeholders.values()
    expect(record?.history.at(-1)?.to).toBe(day('2026-06-01'))
  })
})
