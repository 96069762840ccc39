import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { targetName } from '@/components/owner-name'
import { AccountLink } from '@/components/thing-links'
import type { AdminCoversFragment } from '@/generated/graphql'
import { RowList } from '@/grid/row-list'
import { useFormats } from '@/i18n/formats'
import classes from './cover-rows.module.css'

/** How many are shown before somebody asks for all. */
const FEW = 8

type Covered = AdminCoversFragment['coverage']['nodes'][number]

interface CoverRowsProps {
  readonly covered: readonly Covered[]
  /** How many there are, which may be more than are given. */
  readonly total: number
}

/** The accounts that are covered, the largest first, with what for, since when and for whom. */
export function CoverRows({ covered, total }: CoverRowsProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const [all, setAll] = useState(covered.length <= FEW + 2)
  const detailsOf = ({ responsibility, kind, from, to, standsInFor, reason }: Covered) => [
    t(`choices.responsibility.${responsibility}`),
    kind === 'ACCOUNTABLE' ? null : t(`choices.coverageKind.${kind}`),
    t('organisation.since', { date: formats.date(from) }),
    to === null ? null : t('organisation.until', { date: formats.date(to) }),
    standsInFor === null ? null : t('organisation.for', { name: targetName(standsInFor) }),
    reason,
  ]
  return (
    <>
      <RowList
        none={t('organisation.noAccounts')}
        rows={covered
          .toSorted((a, b) => b.account.acv.amountMinor - a.account.acv.amountMinor)
          .slice(0, all ? undefined : FEW)
          .map((coverage) => ({
            key: coverage.id,
            name: <AccountLink id={coverage.account.id}>{coverage.account.name}</AccountLink>,
            aside: formats.money(coverage.account.acv),
            details: detailsOf(coverage),
          }))}
      />
      {!all && (
        <p className={classes.more}>
          <Button variant="default" size="xs" onClick={() => setAll(true)}>
            {t('organisation.showAll', { count: covered.length })}
          </Button>
        </p>
      )}
      {all && total > covered.length && (
        <p className={classes.more}>
          {t('organisation.moreAccounts', { count: total - covered.length })}
        </p>
      )}
    </>
  )
}
