const known = new Map<string, string>()

/** `contractEnd` as a value of an enum: `CONTRACT_END`. Of names of ours, of which there are only so many. */
export function constantCase(name: string): string {
  let constant = known.get(name)
  if (constant === undefined) {
    constant = name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
    known.set(name, constant)
  }
  return constant
}
