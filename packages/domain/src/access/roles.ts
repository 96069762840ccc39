import { type Action, ORGANIZATION_ACTIONS } from './actions.js'

const everything = ORGANIZATION_ACTIONS

/** What owners alone may do: decide about owners, and about how members come in. */
const OWNERS_ALONE: ReadonlySet<Action> = new Set<Action>([
  'owner.write',
  'organization.signIn',
  'member.provision',
])

/** The roles that every organization has, each with what it may do. */
export const ROLES = {
  OWNER: everything,
  /** All but what concerns owners. */
  ADMIN: everything.filter((action) => !OWNERS_ALONE.has(action)),
  /** Makes scenarios, and applies none. */
  PLANNER: ['organization.read', 'audit.read', 'scenario.write'],
  /** Changes the branch of the teams that the member is given, and nothing else. */
  TEAM_MANAGER: ['organization.read', 'organization.change', 'scenario.write'],
  VIEWER: ['organization.read'],
  /** Sees everything, and changes nothing. */
  AUDITOR: [
    'organization.read',
    'organization.export',
    'audit.read',
    'pay.read',
    'personData.read',
  ],
  /** For programs: data in and out, and nothing about people that is sensitive. */
  SERVICE: [
    'organization.read',
    'organization.export',
    'organization.change',
    'audit.read',
    'scenario.write',
    'import.write',
  ],
} as const satisfies Readonly<Record<string, readonly Action[]>>

/** One of the roles that every organization has. */
export type BuiltInRole = keyof typeof ROLES

export const BUILT_IN_ROLES = Object.keys(ROLES) as readonly BuiltInRole[]

export function isBuiltInRole(name: string): name is BuiltInRole {
  return Object.hasOwn(ROLES, name)
}

/** Roles that an identity provider or a directory can give: about no teams, and no owner's. */
export const PROVIDED_ROLES = [
  'ADMIN',
  'PLANNER',
  'VIEWER',
  'AUDITOR',
] as const satisfies readonly BuiltInRole[]

export type ProvidedRole = (typeof PROVIDED_ROLES)[number]

export function isProvidedRole(name: string): name is ProvidedRole {
  return (PROVIDED_ROLES as readonly string[]).includes(name)
}

/** Roles that are about some teams: whoever has one is given them. */
const BRANCH_ROLES: ReadonlySet<string> = new Set<BuiltInRole>(['TEAM_MANAGER'])

/** What a role allows, whether every organization has it or one alone. */
export interface AccessRole {
  readonly actions: readonly Action[]
  /** Whether whoever has it is given teams, and may change their branches alone. */
  readonly isAboutTeams: boolean
}

export function builtInRole(name: BuiltInRole): AccessRole {
  return { actions: ROLES[name], isAboutTeams: BRANCH_ROLES.has(name) }
}

/** What an organization can make roles of its own from; owners alone are owners. */
export const CUSTOM_ROLE_ACTIONS: readonly Action[] = ROLES.ADMIN

/** The actions of an organization's own role, in the order of the list: whoever has a role may see the organization. */
export function customRoleActions(asked: readonly Action[]): readonly Action[] {
  const given = new Set<Action>(['organization.read', ...asked])
  return CUSTOM_ROLE_ACTIONS.filter((action) => given.has(action))
}
