import { Skeleton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './waiting-row.module.css'

/** The place of a decision that is not known yet, as high as one; of several in a row only the first is told. */
export function WaitingRow({ isTold }: { readonly isTold: boolean }) {
  const { t } = useTranslation()
  return (
    <li className={classes.row} aria-hidden={!isTold}>
      <output className={classes.words} aria-label={t('shell.loading')}>
        <Skeleton component="span" height={16} width="45%" />
        <Skeleton component="span" height={12} width="80%" />
      </output>
    </li>
  )
}
