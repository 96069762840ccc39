import { useTranslation } from 'react-i18next'
import type { MemberRole } from '@/generated/graphql'

/** A role: one that every organization has, or with CUSTOM, what its own is called. */
interface NamedRole {
  readonly role: MemberRole
  readonly customRole: string | null
}

/** What roles are called. */
export function useRoleName(): (named: NamedRole) => string {
  const { t } = useTranslation()
  return ({ role, customRole }) => customRole ?? t(`members.roles.${role}`)
}
