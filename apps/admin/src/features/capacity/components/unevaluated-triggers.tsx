import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import type { HireTrigger } from '../capacity-query'
import classes from './unevaluated-triggers.module.css'

interface UnevaluatedTriggersProps {
  readonly triggers: readonly HireTrigger[]
}

/** How many triggers could not be evaluated, and for want of what. */
export function UnevaluatedTriggers({ triggers }: UnevaluatedTriggersProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const unevaluated = triggers.filter(({ status }) => status === 'NOT_EVALUATED')
  const missing = new Set(unevaluated.flatMap((trigger) => trigger.missing ?? []))
  if (unevaluated.length === 0) return null
  return (
    <footer className={classes.footer}>
      {t('capacity.triggers.notEvaluated', { count: unevaluated.length })}
      {missing.size > 0 && (
        <>
          {'. '}
          {t('capacity.triggers.missing', {
            missing: formats.list(
              [...missing].map((input) => t(`capacity.triggers.inputs.${input}`)),
            ),
          })}
          .
        </>
      )}
    </footer>
  )
}
