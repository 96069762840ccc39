import type { Id } from '../../kernel/ids.js'
import type { LivePosition, LiveTeam } from '../../state/live-things.js'
import type { OrganizationView } from '../../state/view.js'

/** What a finding is about. */
export interface LintSubject {
  readonly kind: 'organization' | 'team' | 'position' | 'person' | 'account'
  readonly id: Id
  readonly name: string
}

/** The organization as a subject. */
export function organizationSubject({ organization }: OrganizationView): LintSubject {
  return { kind: 'organization', id: organization.id, name: organization.name }
}

/** A team as a subject. */
export function teamSubject({ id, name }: LiveTeam): LintSubject {
  return { kind: 'team', id, name }
}

/** A seat as a subject. */
export function positionSubject({ id, title }: LivePosition): LintSubject {
  return { kind: 'position', id, name: title }
}

/** A person as a subject. */
export function personSubject(view: OrganizationView, id: Id): LintSubject {
  return { kind: 'person', id, name: view.people.get(id)?.name ?? id }
}

/** An account as a subject, by its row. */
export function accountSubject({ accounts }: OrganizationView, row: number): LintSubject {
  return { kind: 'account', id: accounts.id(row), name: accounts.name(row) }
}
