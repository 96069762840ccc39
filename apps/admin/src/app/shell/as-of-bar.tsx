import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import classes from './as-of-bar.module.css'
import { useMoment } from './as-of-control'

/** Says in narrow windows, whose top bar has no room for it, that another day is shown than today. */
export function AsOfBar() {
  const { t } = useTranslation()
  const formats = useFormats()
  const { at, today } = useMoment()
  const navigate = useNavigate()
  if (at.asOf === null || at.asOf === today) return null
  return (
    <section className={classes.bar} aria-label={t('shell.asOf')}>
      <strong>{t('shell.asOfDay', { day: formats.date(at.asOf) })}</strong>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() =>
          void navigate({
            to: '.',
            search: (before) => ({ ...before, asOf: undefined }),
            replace: true,
          })
        }
      >
        {t('shell.backToToday')}
      </Button>
    </section>
  )
}
