import type { OrganizationState } from '../state/organization-state.js'
import { TABLE_KINDS } from '../state/table-kinds.js'
import { tableOf } from '../state/table-of.js'

type Sorted = readonly (readonly [string, unknown])[]

/** Everything a state says, as plain data that can be compared whatever rows it lies in. */
export function allRecords(state: OrganizationState): Readonly<Record<string, unknown>> {
  const { revision, organization, policies } = state
  const tables = TABLE_KINDS.map((kind): readonly [string, Sorted] => {
    const records = tableOf(state, kind).values() as Iterable<{ readonly id: string }>
    return [kind, sorted(new Map(Array.from(records, (record) => [record.id, record])))]
  })
  return {
    revision,
    organization,
    policies: sorted(policies),
    ledger: movements(state),
    ...Object.fromEntries(tables),
  }
}

function movements({ ledger, accounts }: OrganizationState): Sorted {
  const rows = Array.from({ length: accounts.rowCount }, (_, row) => row)
  const paying = rows.filter((row) => ledger.has(row))
  return sorted(new Map(paying.map((row) => [accounts.byId.at(row), ledger.entriesOf(row)])))
}

function sorted(records: ReadonlyMap<string, unknown>): Sorted {
  return [...records].toSorted(([a], [b]) => (a < b ? -1 : 1))
}
