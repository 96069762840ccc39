import { formatDay, type Id, type OrganizationView } from '@postscale/domain'
import type { MeasurementType } from './types/measurement-type.js'

/**
 * The measurements of a success plan: the versions that began because one was recorded, up to the
 * view's day. Those that were taken back are left out.
 */
export function measurementsOf({ state, day }: OrganizationView, id: Id): MeasurementType[] {
  const history = state.successPlans.get(id)?.history ?? []
  return history.flatMap(({ from, set, fields: { measured } }) => {
    const recorded = from <= day && (set === null || set.includes('measured'))
    return recorded && measured !== null ? [{ on: formatDay(from), value: measured }] : []
  })
}
