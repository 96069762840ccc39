import type { RoleFields } from '@postscale/domain'

type Role = Pick<RoleFields, 'family'> & Partial<Omit<RoleFields, 'name'>>

/** The roles by name. */
export const NORTHWIND_ROLES = {
  'Chief Customer Officer': { family: 'LEADERSHIP', level: 6, layer: 'CCO' },
  'VP of CS': { family: 'LEADERSHIP', level: 5, layer: 'VP' },
  'Director of CS': { family: 'LEADERSHIP', level: 4, layer: 'DIRECTOR' },
  'CS Manager': { family: 'LEADERSHIP', level: 3, layer: 'MANAGER' },
  'Team Lead': { family: 'LEADERSHIP', level: 2, layer: 'TEAM_LEAD' },
  CSM: { family: 'CSM' },
  'Technical Account Manager': { family: 'TAM' },
  'Implementation Specialist': { family: 'IMPLEMENTATION' },
  'Support Engineer': { family: 'SUPPORT' },
  'Renewals Specialist': { family: 'RENEWALS' },
  'CS Operations Analyst': { family: 'CS_OPS' },
} as const satisfies Readonly<Record<string, Role>>

export type NorthwindRole = keyof typeof NORTHWIND_ROLES
