import type { LintSubject, OrganizationView } from '@postscale/domain'
import { encodeGlobalId } from '../../shared/relay/global-id.js'
import type { LintSubjectType } from './types/lint-subject-type.js'

const TYPES: Readonly<Record<LintSubject['kind'], string>> = {
  organization: 'Organization',
  team: 'Team',
  position: 'Position',
  person: 'Person',
  account: 'Account',
}

/** What a finding is about, with an id that `node` finds. */
export function toLintSubject(
  { state: { organization } }: OrganizationView,
  { kind, id, name }: LintSubject,
): LintSubjectType {
  const parts = kind === 'organization' ? [organization.id] : [organization.id, id]
  return { kind, id: encodeGlobalId(TYPES[kind], ...parts), name }
}
