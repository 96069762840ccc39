import { useTranslation } from 'react-i18next'
import type { ChangeName } from './act-field'

/** What a change of a thing is called, with the thing's name where it has one. */
export function useActTitle(): (change: ChangeName, name: string | null) => string {
  const { t } = useTranslation()
  return (change, name) => {
    const act = t(`changes.${change}` as 'changes.createTeam')
    return name === null ? act : t('acts.of', { act, name })
  }
}
