import { Skeleton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './skeleton-rows.module.css'

/** The place of a list while it is fetched. */
export function SkeletonRows({ rows = 6 }: { readonly rows?: number }) {
  const { t } = useTranslation()
  return (
    <output className={classes.rows} aria-label={t('shell.loading')}>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} className={classes.row}>
          <Skeleton height={12} width={`${48 - ((row * 13) % 22)}%`} />
          <Skeleton height={10} />
          <Skeleton height={12} width="4rem" />
        </span>
      ))}
    </output>
  )
}
