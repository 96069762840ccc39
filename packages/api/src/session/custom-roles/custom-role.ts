import { type AccessRole, type BuiltInRole, builtInRole, isBuiltInRole } from '@postscale/domain'

/** A role of an organization's own. */
export interface CustomRole extends AccessRole {
  readonly id: string
  readonly name: string
}

/** What a member can be: a role that every organization has, or one of its own. */
export type MemberRole = BuiltInRole | 'CUSTOM'

/** What somebody is given. */
export interface GivenRole {
  readonly role: MemberRole
  /** Of CUSTOM: which one. */
  readonly customRole: CustomRole | null
}

/** What a given role allows; null where it is none that there is. */
export function accessRoleOf({
  role,
  customRole,
}: {
  readonly role: string
  readonly customRole: AccessRole | null
}): AccessRole | null {
  return isBuiltInRole(role) ? builtInRole(role) : customRole
}

/** A row's role of the organization's own, as its columns are read; null where it has none. */
export const CUSTOM_ROLE_COLUMN = `
  CASE WHEN r.id IS NOT NULL THEN json_build_object('id', r.id, 'name', r.name, 'actions', r.actions,
    'isAboutTeams', r."isAboutTeams") END AS "customRole"`
