import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ToneBadge } from '@/components/tone-badge'
import type { AdminForecastMoveFragment, AdminMovedRenewalFragment } from '@/generated/graphql'
import { useFormats } from '@/i18n/formats'
import { forecastOwnerName } from '../forecast-owner'
import { moveTone } from '../move-kinds'
import classes from './use-move-row.module.css'

type Side = AdminMovedRenewalFragment | null

/** How a renewal that moved reads as a row. */
export function useMoveRow(slug: string) {
  const { t } = useTranslation()
  const formats = useFormats()
  const words = (side: Side): string =>
    side === null ? t('renewals.movement.notUp') : t(`renewals.statuses.${side.status}`)
  const fromTo = (before: string, after: string): string | null =>
    before === after ? null : t('renewals.movement.from', { before, after })
  const ofBoth = ({ before, after }: AdminForecastMoveFragment, of: (side: Side) => string) =>
    before === null || after === null ? null : fromTo(of(before), of(after))
  return (move: AdminForecastMoveFragment) => {
    const { kinds, before, after, entry } = move
    const side = after ?? before
    const name = side?.accountName ?? ''
    return {
      key: `${name} ${before?.contractEnd ?? ''} ${after?.contractEnd ?? ''}`,
      name: side?.account ? (
        <Link to="/$slug/customers/$accountId" params={{ slug, accountId: side.account.id }}>
          {name}
        </Link>
      ) : (
        name
      ),
      aside: (
        <span className={classes.kinds}>
          {kinds.map((kind) => (
            <ToneBadge key={kind} tone={moveTone(kind)}>
              {t(`renewals.movement.kinds.${kind}`)}
            </ToneBadge>
          ))}
        </span>
      ),
      details: [
        (side && forecastOwnerName(side.owner)) ?? t('renewals.nobody'),
        fromTo(words(before), words(after)) ?? words(after),
        ofBoth(move, (each) => (each === null ? '' : formats.money(each.arr))) ??
          (side && formats.money(side.arr)),
        ofBoth(move, (each) => (each === null ? '' : formats.money(each.expected))),
        ofBoth(move, (each) => (each === null ? '' : formats.date(each.contractEnd))),
      ],
      more: (
        <span className={classes.entry}>
          {entry === null ? (
            t('renewals.movement.byTime')
          ) : (
            <Link to="/$slug/history" params={{ slug }}>
              {t('renewals.movement.by', {
                name: entry.actor.name,
                title: entry.title,
                date: formats.dateTime(entry.at),
              })}
            </Link>
          )}
        </span>
      ),
    }
  }
}
