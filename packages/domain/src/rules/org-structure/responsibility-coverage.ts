import { responsibilityCatalogue } from '../../benchmarks/knowledge/responsibility-catalogue.js'
import { type Evidence, evidenceOf } from '../evidence/evidence.js'
import type { OrganizationView } from '../../state/view.js'
import { type RoleFamily, SEGMENTS, type Segment } from '../../entities/vocabularies.js'
import { chosenRoles, outsideCell, roleFamilyOf } from './chosen-roles.js'
import { ANSWERING_FAMILIES, type ResponsibilityCell } from './responsibility-cell.js'
import { Answerers } from './answerers.js'
import { ResponsibilityTally } from './responsibility-tally.js'

/** Who answers for what, by segment. */
export interface ResponsibilityCoverage {
  /** Segments with customers. */
  readonly segments: readonly Segment[]
  /** One cell for each of the nine responsibilities and each segment, responsibility by responsibility. */
  readonly cells: readonly ResponsibilityCell[]
  /** Cells in which some customer has nobody. */
  readonly gaps: number
  readonly doubles: number
  readonly evidence: Evidence
}

const known = new WeakMap<OrganizationView, ResponsibilityCoverage>()

/**
 * The nine responsibilities by segment: which role families, seats and teams answer, where nobody
 * does, and where more than one family does. An account's responsibility lies with the first of
 * `ANSWERING_FAMILIES` for which somebody is accountable: a seat, whose own family then answers (a CSM
 * may be accountable for renewals), or a pool. CS Operations and leadership cover no account by name,
 * and answer for the segments that their teams serve. Kept with the view.
 *
 * Source: PM "Responsibilities"; TS "Core roles"; 3-rules "Structure".
 */
export function responsibilityCoverage(view: OrganizationView): ResponsibilityCoverage {
  const before = known.get(view)
  if (before !== undefined) return before
  const answerers = new Answerers(view)
  const sizes = new Map<Segment, number>()
  const groups = answerers.groups()
  for (const { segment, accounts } of groups) {
    sizes.set(segment, (sizes.get(segment) ?? 0) + accounts)
  }
  const segments = SEGMENTS.filter((segment) => sizes.has(segment))
  const tallies = new Map<string, readonly ResponsibilityTally[]>()
  const talliesOf = (families: readonly RoleFamily[]): readonly ResponsibilityTally[] => {
    const order = families.join(' ')
    const tally = tallies.get(order) ?? ResponsibilityTally.bySegment(answerers, groups, families)
    tallies.set(order, tally)
    return tally
  }
  const choice = chosenRoles(view)
  const cells = responsibilityCatalogue.flatMap(({ key: responsibility }) =>
    segments.flatMap((segment): readonly ResponsibilityCell[] => {
      const accounts = sizes.get(segment) ?? 0
      const chosen = choice(responsibility, segment)
      const family = chosen === null ? null : roleFamilyOf(chosen.role)
      if (chosen !== null && family === null) {
        return [outsideCell(responsibility, segment, accounts, chosen)]
      }
      const families = family === null ? ANSWERING_FAMILIES[responsibility] : [family]
      const tally = talliesOf(families).find((each) => each.segment === segment)
      return tally === undefined ? [] : [tally.cell(responsibility, accounts, chosen)]
    }),
  )
  const gaps = cells.filter(({ status }) => status === 'GAP' || status === 'PARTIAL').length
  const doubles = cells.filter(({ double }) => double).length
  const coverage: ResponsibilityCoverage = {
    segments,
    cells,
    gaps,
    doubles,
    evidence: evidenceOf(
      {
        key: 'orgStructure.RESPONSIBILITIES',
        params: { cells: cells.length, gaps, doubles },
      },
      segments.map((segment) => [`accounts.${segment}`, sizes.get(segment) ?? 0, 'ACCOUNTS']),
      [],
    ),
  }
  known.set(view, coverage)
  return coverage
}
