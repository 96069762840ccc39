import { vocabularyEnum } from '../../graphql/enums.js'
import type { MemberRole } from '../../session/custom-roles/custom-role.js'

export const MemberRoleEnum = vocabularyEnum<MemberRole>(
  'MemberRole',
  'What a member may do in an organization.',
  {
    OWNER: 'Everything, other owners included.',
    ADMIN: 'Everything but what concerns owners.',
    PLANNER: 'See it without pay and personal data, and make scenarios; apply none.',
    TEAM_MANAGER:
      'See it without pay and personal data, and change the branches of the teams that they are given.',
    VIEWER: 'See it without pay and personal data.',
    AUDITOR: 'See everything, history and pay included, and change nothing.',
    SERVICE: 'For programs: data in and out, without pay and personal data.',
    CUSTOM: 'What a role of the organization’s own allows: a `CustomRole`.',
  },
)
