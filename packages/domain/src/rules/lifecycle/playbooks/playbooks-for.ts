import type { LivePlaybook } from '../../../state/live-things.js'
import type { OrganizationView } from '../../../state/view.js'
import type { LifecycleStage } from '../../../entities/vocabularies.js'
import { tierOf } from '../customers.js'

/**
 * The playbooks of a stage that fit an account, the most particular first: those of its tier and segment,
 * of its tier, of its segment, of everybody; among equals by name.
 *
 * @param row the account's row.
 */
export function playbooksFor(
  view: OrganizationView,
  row: number,
  stage: LifecycleStage,
): readonly LivePlaybook[] {
  const tier = tierOf(view, row)
  const segment = view.accounts.segment(row)
  return [...view.playbooks.values()]
    .filter(
      (each) =>
        each.stage === stage &&
        (each.tier === null || each.tier === tier) &&
        (each.segment === null || each.segment === segment),
    )
    .toSorted(
      (a, b) =>
        particularity(b) - particularity(a) || (a.name < b.name ? -1 : Number(a.name > b.name)),
    )
}

function particularity({ tier, segment }: LivePlaybook): number {
  return (tier === null ? 0 : 2) + (segment === null ? 0 : 1)
}
