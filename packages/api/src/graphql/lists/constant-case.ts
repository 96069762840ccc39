/** `contractEnd` as a value of an enum: `CONTRACT_END`. */
export function constantCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
}
