import {
  rollUp,
  type Band,
  type CapacityFilter,
  type CapacityGroup,
  type OrganizationView,
} from '@postscale/domain'

/** People with a line in one of the bands, and only those lines; the fullest first. */
export function overCapacity(
  view: OrganizationView,
  filter: CapacityFilter,
  bands: readonly Band[],
): readonly CapacityGroup[] {
  return rollUp(view, 'PERSON', filter)
    .filter(({ key }) => key !== null)
    .map((group) => ({
      ...group,
      lines: group.lines.filter(({ band }) => band !== null && bands.includes(band)),
    }))
    .filter(({ lines }) => lines.length > 0)
    .toSorted((a, b) => fullest(b) - fullest(a))
}

/** A person who carries something and has no capacity at all is fuller than everybody. */
function fullest({ lines }: CapacityGroup): number {
  return Math.max(...lines.map(({ utilisation }) => utilisation.value ?? Number.MAX_VALUE))
}
