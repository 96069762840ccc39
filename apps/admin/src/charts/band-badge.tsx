import { useTranslation } from 'react-i18next'
import classes from './band-badge.module.css'

/** How full a seat or a group is, as the API names it; null where there is nothing to measure. */
export type Band = 'UNDER' | 'HEALTHY' | 'AT_TRIGGER' | 'OVER' | null

/** The band as a suffix of the theme's variables. */
export function bandTone(band: Band): string {
  return band === null ? 'none' : band.toLowerCase().replace('_', '-')
}

/** The band in a word; the dot's colour only repeats it. */
export function BandBadge({ band }: { readonly band: Band }) {
  const { t } = useTranslation()
  return (
    <span className={classes.badge} data-tone={bandTone(band)}>
      {t(`bands.${band ?? 'NONE'}`)}
    </span>
  )
}
