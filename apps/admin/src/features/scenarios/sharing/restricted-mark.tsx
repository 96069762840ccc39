import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ScenarioSummary } from '@/scenarios/scenarios-query'
import classes from './restricted-mark.module.css'

/** Says of a scenario that only its people see it; nothing of one that everybody sees. */
export function RestrictedMark({ scenario }: { readonly scenario: ScenarioSummary }) {
  const { t } = useTranslation()
  if (!scenario.restricted) return null
  return (
    <span className={classes.mark}>
      <IconLock size={14} stroke={1.8} aria-hidden="true" />
      {t('scenarioPeople.restricted')}
    </span>
  )
}
