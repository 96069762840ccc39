import { Checkbox } from '@mantine/core'
import { IconCalendarRepeat } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { NoticePanel } from '@/components/notice-panel'
import type { AdminCalledRenewalFragment, ForecastCategory } from '@/generated/graphql'
import { IfMay } from '@/viewer/if-may'
import { useMayChange } from '@/viewer/viewer-query'
import { type CallableRenewal, isCallable, renewalKey } from '../call-change'
import { CalledRow } from './called-row'
import classes from './called-table.module.css'

interface CalledTableProps {
  readonly slug: string
  readonly renewals: readonly AdminCalledRenewalFragment[]
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (chosen: ReadonlySet<string>) => void
  readonly onCall: (renewal: CallableRenewal, category: ForecastCategory | null) => void
}

const columns = ['account', 'ends', 'arr', 'expected', 'health', 'status'] as const

/** Contracts that are up, with a box to choose each that is open. */
export function CalledTable({ slug, renewals, chosen, onChoose, onCall }: CalledTableProps) {
  const { t } = useTranslation()
  const mayChange = useMayChange(slug)
  if (renewals.length === 0) {
    return (
      <NoticePanel
        Icon={IconCalendarRepeat}
        title={t('renewals.none')}
        text={t('renewals.noneExplanation')}
      />
    )
  }
  const open = renewals
    .filter(isCallable)
    .filter(({ account }) => mayChange(account))
    .map(renewalKey)
  const all = open.length > 0 && open.every((key) => chosen.has(key))
  return (
    <table className={classes.table} aria-label={t('renewals.list')}>
      <thead className={classes.head}>
        <tr className={classes.columns}>
          <td className={classes.choose}>
            <IfMay act="PLAN">
              <Checkbox
                size="xs"
                aria-label={t('renewals.chooseAll')}
                checked={all}
                disabled={open.length === 0}
                onChange={() => onChoose(new Set(all ? [] : open))}
              />
            </IfMay>
          </td>
          {columns.map((column) => (
            <th scope="col" key={column} data-column={column}>
              {t(`renewals.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {renewals.map((renewal) => {
          const key = renewalKey(renewal)
          return (
            <CalledRow
              key={key}
              slug={slug}
              renewal={renewal}
              chosen={chosen.has(key)}
              onToggle={() => {
                const next = new Set(chosen)
                if (!next.delete(key)) next.add(key)
                onChoose(next)
              }}
              onCall={onCall}
            />
          )
        })}
      </tbody>
    </table>
  )
}
