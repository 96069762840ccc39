import type { Field } from '../entities/fields/index.js'
import { KIND_NAMES, KINDS, type Kind } from '../entities/registry.js'
import { isFactKind } from './record-of.js'

/** The version of the form; another one is refused. */
export const FORM = 1

export const ORGANIZATION_FILE = 'organization.yaml'
export const TEAMS_FOLDER = 'teams'

/** The kinds that share a file for each team: the team, its seats, and who sits in them. */
export const TEAM_FILE_KINDS = ['team', 'position', 'occupancy'] as const satisfies readonly Kind[]

/** The kinds that have a file each. */
export const OWN_FILE_KINDS: readonly Kind[] = KIND_NAMES.filter(
  (kind) => kind !== 'organization' && !(TEAM_FILE_KINDS as readonly Kind[]).includes(kind),
)

/**
 * Whether a kind is told as a table: facts, accounts and what belongs to accounts, of which there may be
 * hundreds of thousands.
 */
export function isTable(kind: Kind): boolean {
  return (
    isFactKind(kind) ||
    kind === 'account' ||
    Object.values<Field>(KINDS[kind].fields).some(({ to }) => to === 'account')
  )
}

/** The file of a kind that has one of its own, by its place in the folder. */
export function fileOf(kind: Kind): string {
  const name = KINDS[kind].plural.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return `${isFactKind(kind) ? 'facts/' : ''}${name}.${isTable(kind) ? 'csv' : 'yaml'}`
}

/** Whether a place in the folder is one where a file of the form may lie. */
export function isOfForm(path: string): boolean {
  if (path === ORGANIZATION_FILE) return true
  if (path.startsWith(`${TEAMS_FOLDER}/`)) return /^[^/]+\.yaml$/.test(path.slice(6))
  return OWN_FILE_KINDS.some((kind) => fileOf(kind) === path)
}
