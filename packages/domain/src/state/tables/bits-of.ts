/** The names of fields as the bits of one integer, in the columns' order; -1 means all. */
export function bitsOf(names: readonly string[], set: readonly string[] | null): number {
  if (set === null) return -1
  let bits = 0
  for (const name of set) bits |= 1 << names.indexOf(name)
  return bits
}

export function namesOf(names: readonly string[], bits: number): readonly string[] | null {
  return bits === -1 ? null : names.filter((_, bit) => ((bits >> bit) & 1) === 1)
}
