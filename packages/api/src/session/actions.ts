import type { Principal } from './principal.js'

/** Everything that may be allowed or refused, by name; the one list that permissions are given over. */
export const ACTIONS = [
  /** Make an organization; a right over the whole installation. */
  'organization.create',
  /** See everything of an organization. */
  'organization.read',
  /** Change it by plans. */
  'organization.change',
  /** Keep, rebase and delete scenarios. */
  'scenario.write',
  /** Upload files and import them. */
  'import.write',
  /** Make API tokens for it. */
  'apiToken.write',
] as const

/** One entry of the list. */
export type Action = (typeof ACTIONS)[number]

/** Actions that concern no organization; only principals of every organization may do them. */
const installationWide: ReadonlySet<Action> = new Set<Action>(['organization.create'])

/**
 * Whether a principal may do something. Every member may do everything in its organization for now;
 * `Access.roles` holds the member's role for when they differ.
 *
 * @param organizationId the organization it is about; null for what concerns none.
 */
export function can(
  { access }: Pick<Principal, 'access'>,
  action: Action,
  organizationId: string | null = null,
): boolean {
  if (access.allOrganizations) return true
  if (installationWide.has(action) || organizationId === null) return false
  return access.roles.has(organizationId)
}
