import type { RoleFamily } from '@/generated/graphql'
import type { Effects } from '@/plans/effects'

/** How full a role is at each moment, the one shown first; null where it is not measured. */
interface RoleBars {
  readonly family: RoleFamily
  readonly values: readonly (number | null)[]
}

/**
 * How full each role is at the moment shown and at the others; roles that are measured nowhere are left out.
 *
 * @param effects of each of the others against the one shown; null where it is not known.
 */
export function roleBars(effects: readonly (Effects | null)[]): readonly RoleBars[] {
  const known = effects.filter((each) => each !== null)
  const families = new Set(
    known.flatMap(({ familyCapacity }) => familyCapacity.map(({ family }) => family)),
  )
  const lineOf = (each: Effects | null | undefined, family: RoleFamily) =>
    each?.familyCapacity.find((line) => line.family === family)
  return [...families]
    .map((family) => ({
      family,
      values: [
        lineOf(known[0], family)?.before?.utilisation.value ?? null,
        ...effects.map((each) => lineOf(each, family)?.after?.utilisation.value ?? null),
      ],
    }))
    .filter(({ values }) => values.some((value) => value !== null))
}
