import type { RoleFamily } from '@postscale/domain'
import { vocabularyEnum } from './vocabulary-enum.js'

/** What a role does (TS “Core roles”). */
export const RoleFamilyEnum = vocabularyEnum<RoleFamily>(
  'RoleFamily',
  'What a role does (TS “Core roles”).',
  {
    CSM: 'Customer success managers.',
    IMPLEMENTATION: 'Implementation and onboarding specialists.',
    SUPPORT: 'Support engineers.',
    CS_OPS: 'CS Operations.',
    RENEWALS: 'Renewals specialists.',
    TAM: 'Technical account managers.',
    LEADERSHIP: 'Team leads, managers, directors and above.',
  },
)
