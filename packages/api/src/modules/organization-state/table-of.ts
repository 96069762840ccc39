import type { VersionedKind } from './field-columns.js'

/** The table of a kind's identities; its versions are in the one with `_version` behind it. */
export function tableOf(kind: VersionedKind): string {
  return kind.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
