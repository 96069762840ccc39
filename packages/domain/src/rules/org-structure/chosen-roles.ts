import {
  type AccountableRole,
  type NamedResponsibility,
  ROLE_FAMILIES,
  type RoleFamily,
  type Segment,
} from '../../entities/vocabularies.js'
import type { LiveAccountability } from '../../state/live-things.js'
import type { OrganizationView } from '../../state/view.js'
import { evidenceOf } from '../evidence/evidence.js'
import type { ResponsibilityCell } from './responsibility-cell.js'

/** The organization's choice of who answers in a segment; null where it has made none. */
type RoleChoice = (
  responsibility: NamedResponsibility,
  segment: Segment,
) => LiveAccountability | null

/**
 * Which roles the organization has chosen to answer for its responsibilities: in a segment the choice
 * made for it, else the one made for all segments. Of two for the same the one that was made or changed later holds.
 *
 * Source: 3-rules "Structure".
 */
export function chosenRoles(view: OrganizationView): RoleChoice {
  const choices = new Map<string, LiveAccountability>()
  const inOrder = [...view.accountabilities.values()].toSorted(
    (a, b) => a.valid.from - b.valid.from || (a.id < b.id ? -1 : 1),
  )
  for (const each of inOrder) choices.set(nameOf(each.responsibility, each.segment), each)
  return (responsibility, segment) =>
    choices.get(nameOf(responsibility, segment)) ??
    choices.get(nameOf(responsibility, null)) ??
    null
}

function nameOf(responsibility: NamedResponsibility, segment: Segment | null): string {
  return `${responsibility} ${segment ?? ''}`
}

/** The family of an accountable role; null for a role outside of post-sale. */
export function roleFamilyOf(role: AccountableRole): RoleFamily | null {
  return ROLE_FAMILIES.find((family) => family === role) ?? null
}

/** A responsibility that the organization has left to a role outside of post-sale. */
export function outsideCell(
  responsibility: NamedResponsibility,
  segment: Segment,
  accounts: number,
  chosen: LiveAccountability,
): ResponsibilityCell {
  const counts = { accounts, uncovered: 0, vacant: 0, double: false }
  const { role, roleName } = chosen
  const status = 'COVERED'
  const params = { responsibility, segment, status, ...counts, families: [] } as const
  return {
    responsibility,
    segment,
    status,
    chosen,
    ...counts,
    roles: [],
    evidence: evidenceOf(
      { key: 'orgStructure.RESPONSIBILITY', params: { ...params, chosen: role, roleName } },
      [['accounts', accounts, 'ACCOUNTS']],
      [],
    ),
  }
}
