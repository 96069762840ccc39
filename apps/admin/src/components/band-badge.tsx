import { useTranslation } from 'react-i18next'
import { bandTone, type Band } from './band'
import classes from './band-badge.module.css'

/** The band in a word; the dot's colour only repeats it. */
export function BandBadge({ band }: { readonly band: Band }) {
  const { t } = useTranslation()
  return (
    <span className={classes.badge} data-tone={bandTone(band)}>
      {t(`bands.${band ?? 'NONE'}`)}
    </span>
  )
}
