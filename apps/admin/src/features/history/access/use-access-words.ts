import { useTranslation } from 'react-i18next'
import { useAllowedText } from '@/viewer/use-allowed-text'
import { useRoleName } from '@/viewer/use-role-name'
import type { AccessEvent, AccessGranted } from './access-log-query'

/** What an event gave and took: a role with its teams, or what a role allows. */
export function useAccessWords(): (event: AccessEvent) => readonly string[] {
  const { t } = useTranslation()
  const roleName = useRoleName()
  const allowedText = useAllowedText()
  const said = ({ role, customRole, actions, teams }: AccessGranted): string =>
    actions === null
      ? [roleName({ role, customRole }), ...teams.map(({ name }) => name)].join(', ')
      : allowedText(actions)
  return ({ before, after }) => {
    const [was, is] = [before && said(before), after && said(after)]
    if (was !== null && is !== null && was !== is) return [t('access.fromTo', { was, is })]
    return [is ?? was ?? '']
  }
}
