import type { OrganizationView } from '../../state/view.js'
import { daysAway } from './days-away.js'

/**
 * All that retention, by whatever group and in whatever months, relies on of one account: what it pays, when it is
 * there, the groups it is in and was in, and who has and had it.
 */
export function reliedOnByRetention(view: OrganizationView, row: number): unknown {
  const { ledger } = view.state
  return {
    movements: ledger.entriesOf(row),
    away: daysAway(view, row),
    versions: versionsOf(view, row),
    coverage: coverageOf(view, row),
    renewals: renewalsOf(view, row),
  }
}

/** What each version says of it, as long as that is the same. */
function versionsOf({ state: { accounts } }: OrganizationView, row: number): readonly string[] {
  const { versionFrom, versionTo, versionNext } = accounts.columns
  const told: { readonly from: number; to: number; readonly says: string }[] = []
  for (let at = accounts.firstVersion(row); at !== -1; at = versionNext.at(at) - 1) {
    const { segment, region, tier, parentId, contractCurrency } = accounts.fieldsAt(at)
    const says = JSON.stringify([segment, region, tier, parentId, contractCurrency])
    const last = told.at(-1)
    if (last?.says === says && last.to === versionFrom.at(at)) last.to = versionTo.at(at)
    else told.push({ from: versionFrom.at(at), to: versionTo.at(at), says })
  }
  return told.map(({ from, to, says }) => `${from} ${to} ${says}`)
}

/** Of its renewals, what tells on which days it was lost. */
function renewalsOf({ state: { renewals } }: OrganizationView, row: number): readonly string[] {
  const told = renewals.versionsReferring('accountId', row).map((at) => {
    const { stage, contractEnd } = renewals.fieldsAt(at)
    const { versionFrom, versionTo } = renewals.columns
    return `${contractEnd} ${stage} ${versionFrom.at(at)} ${versionTo.at(at)}`
  })
  return told.toSorted()
}

function coverageOf({ state: { coverage } }: OrganizationView, row: number): readonly string[] {
  return coverage
    .rowsReferringTo('accountId', row)
    .filter((each) => coverage.isUsed(each))
    .map((each) => JSON.stringify({ ...coverage.recordAt(each), id: null }))
    .toSorted()
}
