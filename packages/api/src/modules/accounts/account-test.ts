import { parseDay, type AccountsView, type OrganizationView } from '@postscale/domain'
import { badUserInput } from '../../shared/errors/bad-user-input.js'
import { nameSearch } from '../organizations/name-search.js'
import { accountTarget } from './account-target.js'
import { coveredResponsibilities, responsibilityBits } from './covered-responsibilities.js'
import type { AccountFilter } from './inputs/account-filter.js'

type RowTest = (row: number) => boolean

/**
 * Whether an account, by its row, passes a filter; null when the filter restricts nothing. The cheap
 * tests come first.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function accountTest(view: OrganizationView, filter: AccountFilter): RowTest | null {
  const { accounts } = view
  const tests = [
    oneOf(filter.segments, (row) => accounts.segment(row)),
    oneOf(filter.tiers, (row) => accounts.tier(row)),
    oneOf(filter.complexities, (row) => accounts.complexity(row)),
    oneOf(filter.regions, (row) => accounts.region(row)),
    oneOf(filter.verticals, (row) => accounts.vertical(row)),
    oneOf(filter.languages, (row) => accounts.language(row)),
    oneOf(typeof filter.strategic === 'boolean' ? [filter.strategic] : null, (row) =>
      accounts.strategic(row),
    ),
    acvTest(accounts, filter),
    contractTest(accounts, filter),
    coverageTest(view, filter),
    accountTarget(view, filter),
    searchTest(accounts, filter),
  ].filter((test) => test !== null)
  return tests.length === 0 ? null : (row) => tests.every((test) => test(row))
}

function oneOf<V>(
  wanted: readonly V[] | null | undefined,
  valueOf: (row: number) => V | null,
): RowTest | null {
  if (!wanted) return null
  const values = new Set<V | null>(wanted)
  return (row) => values.has(valueOf(row))
}

function acvTest(accounts: AccountsView, { acvFrom, acvTo }: AccountFilter): RowTest | null {
  if (acvFrom == null && acvTo == null) return null
  const [from, to] = [acvFrom ?? -Infinity, acvTo ?? Infinity]
  return (row) => {
    const acv = accounts.acv(row)
    return from <= acv && acv <= to
  }
}

function contractTest(accounts: AccountsView, filter: AccountFilter): RowTest | null {
  const { contractEndFrom, contractEndBefore } = filter
  if (contractEndFrom == null && contractEndBefore == null) return null
  const from = readDay(contractEndFrom, 'contractEndFrom') ?? -Infinity
  const before = readDay(contractEndBefore, 'contractEndBefore') ?? Infinity
  return (row) => {
    const end = accounts.contractEnd(row)
    return end !== null && from <= end && end < before
  }
}

function readDay(text: string | null | undefined, field: string): number | null {
  if (text == null) return null
  const day = parseDay(text)
  if (day === null) throw badUserInput(['filter', field])
  return day
}

function coverageTest(view: OrganizationView, filter: AccountFilter): RowTest | null {
  const { coveredFor, uncoveredFor } = filter
  if (!coveredFor && !uncoveredFor) return null
  const covered = coveredResponsibilities(view)
  const wanted = responsibilityBits(coveredFor ?? [])
  const missing = responsibilityBits(uncoveredFor ?? [])
  return (row) => {
    const bits = covered[row] ?? 0
    if ((bits & wanted) !== wanted) return false
    return missing === 0 || (bits & missing) !== missing
  }
}

function searchTest(accounts: AccountsView, { search }: AccountFilter): RowTest | null {
  const matches = nameSearch(search)
  return matches && ((row) => matches(accounts.name(row)) || matches(accounts.externalId(row)))
}
