import { FACTS, THINGS, type Field } from '@postscale/domain'

/** How many of the domain's units make one of the API's: FTE is hundredths inside, margins basis points. */
const UNITS: Readonly<Record<string, number>> = { hundredths: 100, basisPoints: 10_000 }
const DIGITS = 9

/** A value of the API in the domain's units. */
export function inSmallUnits(type: string, value: number): number {
  return Number((value * (UNITS[type] ?? 1)).toFixed(DIGITS))
}

/** A value of the domain in the API's units. */
export function inLargeUnits(type: string, value: number): number {
  return value / (UNITS[type] ?? 1)
}

const typeOfName = new Map(
  [...Object.values(THINGS), ...Object.values(FACTS)].flatMap(({ fields }) =>
    Object.entries<Field>(fields)
      .filter(([, { type }]) => type in UNITS)
      .map(([name, { type }]) => [name, type]),
  ),
)

/** How many of the domain's units make one of the API's, in a field of that name of any kind. */
export function unitsOfField(name: string): number {
  return UNITS[typeOfName.get(name) ?? ''] ?? 1
}
