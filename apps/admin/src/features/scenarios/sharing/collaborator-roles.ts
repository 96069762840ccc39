/** What collaborators may do, from the most. */
export const COLLABORATOR_ROLES = ['EDITOR', 'VIEWER'] as const

/** The keys of what that is called. */
export const roleName = {
  EDITOR: 'scenarioPeople.roles.EDITOR',
  VIEWER: 'scenarioPeople.roles.VIEWER',
} as const
