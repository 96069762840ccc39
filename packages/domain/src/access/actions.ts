/** Everything that may be allowed or refused, by name; the one list that permissions are given over. */
export const ACTIONS = [
  /** Make an organization; a right over the whole installation. */
  'organization.create',
  /** See an organization, but for what is sensitive. */
  'organization.read',
  /** Take all of it away at once: as text, as records, by the change feed. */
  'organization.export',
  /** Change it by plans. */
  'organization.change',
  /** Change what it says of itself and its policies, and which scenario is the plan of a year. */
  'organization.configure',
  /** See who changed what, and who was let in or turned away. */
  'audit.read',
  /** See what people and seats cost, one by one. */
  'pay.read',
  /** See why people are away, and that they will leave. */
  'personData.read',
  /** See all that is held of somebody, erase them, and say how long things are kept. */
  'privacy.write',
  /** Keep, rebase and share scenarios. */
  'scenario.write',
  /** Agree to scenarios of others where anybody may. */
  'scenario.approve',
  /** Upload files and import them. */
  'import.write',
  /** Make API tokens for it. */
  'apiToken.write',
  /** Invite members, say what they may do, and end their membership. */
  'member.write',
  /** The same of owners. */
  'owner.write',
  /** Connect the identity provider by which members sign in, and prove the organization's domains. */
  'organization.signIn',
  /** Make, change and end memberships in the name of a directory, by SCIM. */
  'member.provision',
] as const

/** One entry of the list. */
export type Action = (typeof ACTIONS)[number]

export function isAction(name: string): name is Action {
  return (ACTIONS as readonly string[]).includes(name)
}

/** Actions that concern no organization. */
export const INSTALLATION_ACTIONS: ReadonlySet<Action> = new Set<Action>(['organization.create'])

/** Those that concern one, in the order of the list: what a role can be made of. */
export const ORGANIZATION_ACTIONS: readonly Action[] = ACTIONS.filter(
  (action) => !INSTALLATION_ACTIONS.has(action),
)
