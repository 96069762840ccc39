import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AnyRecord,
  idOf,
  KINDS,
  referencesOf,
  rounds,
  type Step,
} from '../testing/state/rounds.js'
import { same } from '../kernel/same.js'
import { draftState } from './state-draft.js'
import type { OrganizationState } from './organization-state.js'
import type { Records } from './records.js'
import { isRecordKind, type RecordKind, type TableKind } from './table-kinds.js'
import { recordTableOf, tableOf } from './table-of.js'
import { describe as described } from './tables/description.js'
import { viewAt } from './view-at.js'

type Model = ReadonlyMap<string, AnyRecord>
const LOOKED_AT = [5, 20, 35]

const organization: Records['organization'] = {
  id: idOf('organization', 0),
  slug: 'o',
  currency: 'USD',
  history: [],
}

const keyOf = (kind: TableKind, id: string) => `${kind} ${id}`
const sorted = (all: Iterable<AnyRecord>) => [...all].toSorted((a, b) => (a.id < b.id ? -1 : 1))
const ofKind = (model: Model, kind: TableKind) =>
  sorted([...model].flatMap(([key, record]) => (key.startsWith(`${kind} `) ? [record] : [])))

function edited(base: OrganizationState | null, model: Model, steps: readonly Step[]) {
  const draft = draftState(base)
  draft.put('organization', organization)
  const next = new Map(model)
  for (const { kind, record, removes } of steps) {
    if (removes) draft.remove(kind, record)
    else draft.put(kind, record)
    if (removes) next.delete(keyOf(kind, record.id))
    else next.set(keyOf(kind, record.id), ordered(kind, record))
    expect(draft.get(kind, record.id)).toEqual(next.get(keyOf(kind, record.id)) ?? null)
  }
  return { state: draft.freeze((base?.revision ?? 0) + 1), model: next as Model }
}

/** As it is read back: the names of set fields come in the columns' order. */
function ordered(kind: TableKind, record: AnyRecord): AnyRecord {
  if (!('history' in record)) return record
  const { names } = described(kind)
  const history = (record.history as readonly { readonly set: readonly string[] | null }[]).map(
    (version) => ({
      ...version,
      set: version.set && names.filter((name) => version.set?.includes(name)),
    }),
  )
  return { ...record, history } as unknown as AnyRecord
}

/** What a state says, and what its indexes say of it. */
function expectSays(state: OrganizationState, model: Model): void {
  for (const kind of KINDS) {
    const records = ofKind(model, kind)
    const table = tableOf(state, kind)
    expect(sorted(table.values() as Iterable<AnyRecord>)).toEqual(records)
    expect(table.size).toBe(records.length)
    for (const record of records) expect(table.get(record.id)).toEqual(record)
    if (isRecordKind(kind)) expectExternalIds(state, kind, records)
    expectReferences(state, kind, records)
    expectTexts(state, kind, records)
  }
}

function expectExternalIds(
  state: OrganizationState,
  kind: RecordKind,
  records: readonly AnyRecord[],
): void {
  const table = recordTableOf(state, kind)
  for (let n = 0; n <= 3; n += 1) {
    const record = records.find(({ id }) => id === idOf(kind, n)) as Records['account'] | undefined
    for (const reference of referencesOf(n)) {
      const has = record?.externalReferences.some((each) => same(each, reference)) ?? false
      expect(table.rowOfReference(reference)).toBe(has ? table.byId.find(record!.id) : -1)
    }
  }
}

function fieldsIn(record: AnyRecord): readonly Readonly<Record<string, unknown>>[] {
  const all = 'history' in record ? record.history.map(({ fields }) => fields) : [record]
  return all as unknown as readonly Readonly<Record<string, unknown>>[]
}

function expectReferences(
  state: OrganizationState,
  kind: TableKind,
  records: readonly AnyRecord[],
): void {
  const draft = draftState(state)
  for (const [at, { target }] of described(kind).codecs.entries()) {
    const field = described(kind).names[at]!
    for (let n = 0; target !== null && n <= 3; n += 1) {
      const id = idOf(target, n)
      const refer = records.filter((record) => fieldsIn(record).some((each) => each[field] === id))
      expect(sorted(draft.referring(kind, field, id))).toEqual(refer)
    }
  }
}

/** No shared text is kept that no record says, and each has one use for each time it is said. */
function expectTexts(
  state: OrganizationState,
  kind: TableKind,
  records: readonly AnyRecord[],
): void {
  const { names, codecs } = described(kind)
  const shared = names.filter((_, at) => codecs[at]?.release !== undefined)
  const said = records
    .flatMap(fieldsIn)
    .flatMap((fields) => shared.map((name) => fields[name] as string | null))
    .filter((text) => text !== null)
  const { texts, uses } = tableOf(state, kind).columns.entries.texts
  const kept = Array.from({ length: texts.length }, (_, row) => row).flatMap((row) =>
    uses.at(row) > 0 ? Array<string | null>(uses.at(row)).fill(texts.at(row)) : [],
  )
  expect(tally(kept)).toEqual(tally(said))
}

function tally(texts: readonly (string | null)[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const text of texts) counts[`${text}`] = (counts[`${text}`] ?? 0) + 1
  return counts
}

/** What the views say, in words that do not depend on rows. */
function viewed(state: OrganizationState) {
  return LOOKED_AT.map((day) => {
    const view = viewAt(state, day)
    const { accounts, coverage } = view
    const idsOf = (rows: Iterable<number>) =>
      [...rows].map((row) => coverage.get(row).id).toSorted()
    const each = [0, 1, 2, 3].map((n) => ({
      renewals: sortedLive(view.ofAccount('renewal', idOf('account', n))),
      plans: sortedLive(view.ofAccount('successPlan', idOf('account', n))),
      ofAccount: idsOf(coverage.ofAccount(state.accounts.byId.find(idOf('account', n)))),
      ofPosition: idsOf(coverage.ofPosition(idOf('position', n))),
      ofTeam: idsOf(coverage.ofTeam(idOf('team', n))),
      held: sortedLive(view.occupanciesOfPosition(idOf('position', n))),
      holds: sortedLive(view.occupanciesOfPerson(idOf('person', n))),
    }))
    return {
      accounts: sortedLive([...accounts.rows].map((row) => accounts.get(row))),
      rows: [...accounts.rows].every((row, at, all) => at === 0 || all[at - 1]! < row),
      coverage: idsOf(coverage.rows),
      renewals: sortedLive(view.ofCustomers('renewal', 'EVER')),
      ofPresent: sortedLive(view.ofCustomers('renewal')),
      positions: sortedLive(view.positions.values()),
      counts: [
        view.liveEntries('renewal').length,
        view.positions.size,
        accounts.count,
        coverage.count,
      ],
      each,
    }
  })
}

const sortedLive = <T extends { readonly id: string }>(all: Iterable<T>) =>
  [...all].toSorted((a, b) => (a.id < b.id ? -1 : 1))

describe('drafts of a state', () => {
  it('take what a record says nothing of, written before its kind had the field, as its default', () => {
    const id = idOf('account', 1)
    const fields = { name: 'Old', acv: 5, segment: 'SMB' }
    const record = { id, externalReferences: [], history: [{ from: 0, to: 9, set: [], fields }] }
    const draft = draftState(null)
    draft.put('organization', organization)
    draft.put('account', record as unknown as Records['account'])
    expect(draft.freeze(1).accounts.get(id)?.history[0]?.fields).toMatchObject({
      ...fields,
      parentId: null,
      contractStart: null,
      autoRenew: false,
      loadWeight: 100,
    })
  })

  it('say what was written, keep every index, and leave all other states alone', () => {
    fc.assert(
      fc.property(rounds, (all) => {
        const states: { state: OrganizationState; model: Model }[] = []
        for (const { base, steps } of all) {
          const from = states.length === 0 ? null : states[base % states.length]!
          states.push(edited(from?.state ?? null, from?.model ?? new Map(), steps))
          // What a view of the day knows is carried into the states that follow.
          viewed(states.at(-1)!.state)
        }
        for (const { state, model } of states) {
          expectSays(state, model)
          const written = [...model].map(([key, record]) => {
            return { kind: key.split(' ')[0] as TableKind, record, removes: false }
          })
          expect(viewed(state)).toEqual(viewed(edited(null, new Map(), written).state))
        }
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})
