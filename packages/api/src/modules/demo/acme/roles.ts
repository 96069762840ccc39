import type { RoleFields } from '@postscale/domain'

type Role = Pick<RoleFields, 'family'> & Partial<Omit<RoleFields, 'name'>>

/** The roles by name, as Acme Cloud uses the catalogue. */
export const ROLES = {
  'VP of Customer Success': { family: 'LEADERSHIP', level: 5, layer: 'VP' },
  'Team Lead': { family: 'LEADERSHIP', level: 2, layer: 'TEAM_LEAD' },
  CSM: { family: 'CSM' },
  'Senior CSM': { family: 'CSM', level: 1 },
  'Digital CSM': { family: 'CSM' },
  'Implementation Specialist': { family: 'IMPLEMENTATION' },
  'Support Engineer': { family: 'SUPPORT' },
  'Renewals Specialist': { family: 'RENEWALS' },
  'CS Operations Analyst': { family: 'CS_OPS' },
} as const satisfies Readonly<Record<string, Role>>

export type RoleName = keyof typeof ROLES
