import type { LintSubject } from '@postscale/domain'
import { registerEnumType } from 'type-graphql'

/** What a finding may be about, by the domain's own word. */
export const LintSubjectKindEnum = {
  ORGANIZATION: 'organization',
  TEAM: 'team',
  POSITION: 'position',
  PERSON: 'person',
  ACCOUNT: 'account',
} as const satisfies Record<string, LintSubject['kind']>

registerEnumType(LintSubjectKindEnum, {
  name: 'LintSubjectKind',
  description: 'What a finding is about.',
  valuesConfig: {
    ORGANIZATION: { description: 'The organization as a whole.' },
    TEAM: { description: 'A team.' },
    POSITION: { description: 'A seat.' },
    PERSON: { description: 'A person.' },
    ACCOUNT: { description: 'An account.' },
  },
})
