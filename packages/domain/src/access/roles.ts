import { type Action, ORGANIZATION_ACTIONS } from './actions.js'

const everything = ORGANIZATION_ACTIONS

/** The roles that every organization has, each with what it may do. */
export const ROLES = {
  OWNER: everything,
  /** All but what concerns owners. */
  ADMIN: everything.filter((action) => action !== 'owner.write'),
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

/** Roles that are about some teams: whoever has one is given them. */
export const BRANCH_ROLES: ReadonlySet<string> = new Set<BuiltInRole>(['TEAM_MANAGER'])
