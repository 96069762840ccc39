import type { RoleFields } from '../entities/role.js'

type StandardRole = Pick<RoleFields, 'family'> & Partial<RoleFields>

/** Roles that a fixture knows by name and creates at their first use. */
export const STANDARD_ROLES = {
  CSM: { family: 'CSM' },
  'Senior CSM': { family: 'CSM', level: 1 },
  'Implementation Specialist': { family: 'IMPLEMENTATION' },
  'Support Engineer': { family: 'SUPPORT' },
  'CS Operations Analyst': { family: 'CS_OPS' },
  'Renewals Specialist': { family: 'RENEWALS' },
  'Technical Account Manager': { family: 'TAM' },
  Consultant: { family: 'PROFESSIONAL_SERVICES' },
  'Enablement Specialist': { family: 'ENABLEMENT' },
  'Team Lead': { family: 'LEADERSHIP', level: 2, layer: 'TEAM_LEAD' },
  'CS Manager': { family: 'LEADERSHIP', level: 3, layer: 'MANAGER' },
  'Director of CS': { family: 'LEADERSHIP', level: 4, layer: 'DIRECTOR' },
  'VP of CS': { family: 'LEADERSHIP', level: 5, layer: 'VP' },
  'Chief Customer Officer': { family: 'LEADERSHIP', level: 6, layer: 'CCO' },
} as const satisfies Readonly<Record<string, StandardRole>>

/** The name of a role that every fixture knows. */
export type StandardRoleName = keyof typeof STANDARD_ROLES
