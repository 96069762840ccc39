import type { CapacityFilter, OrganizationView } from '@postscale/domain'
import { decodeReference } from '../../shared/relay/global-id.js'
import { teamIds } from '../teams/team-ids.js'
import type { CapacityFilterInput } from './inputs/capacity-filter-input.js'

/**
 * What a filter means to the domain.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function toCapacityFilter(
  view: OrganizationView,
  input: CapacityFilterInput | null | undefined,
): CapacityFilter {
  if (!input) return {}
  const { families, roleIds, personIds, segments, regions } = input
  const read = (type: string, field: string, ids: readonly string[] | null | undefined) =>
    ids?.map((id, index) => decodeReference(type, id, ['filter', field, index]))
  return {
    families: families ?? undefined,
    teamIds: teamIds(view, input) ?? undefined,
    roleIds: read('Role', 'roleIds', roleIds),
    personIds: read('Person', 'personIds', personIds),
    segments: segments ?? undefined,
    regions: regions ?? undefined,
  }
}
