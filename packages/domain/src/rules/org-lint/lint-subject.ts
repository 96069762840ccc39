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

/** An account as a subject, by its row; one whose record has ended is called as it was last. */
export function accountSubject(view: OrganizationView, row: number): LintSubject {
  const { recordedAccounts, state } = view
  const id = recordedAccounts.id(row)
  if (recordedAccounts.isLive(row)) {
    return { kind: 'account', id, name: recordedAccounts.name(row) }
  }
  const last = state.accounts.recordAt(row).history.at(-1)
  return { kind: 'account', id, name: last?.fields.name ?? id }
}
