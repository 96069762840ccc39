import { useTranslation } from 'react-i18next'
import { PersonName } from '@/components/person-name'
import { SeatLink } from '@/components/thing-links'
import { triggerPoint, UtilisationBar } from '@/charts/utilisation-bar'
import { useFormats } from '@/i18n/formats'
import { IfMayChange } from '@/viewer/if-may-change'
import type { Seat } from '@/organisation/roster-query'
import type { SeatAction } from '@/organisation/seat-change'
import { SeatActions } from '@/organisation/components/seat-actions'
import classes from './seat-row.module.css'

interface SeatRowProps {
  readonly seat: Seat
  readonly onAct: (seat: Seat, action: SeatAction) => void
}

/** The cells of one seat. */
export function SeatRow({ seat, onAct }: SeatRowProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { title, role, occupancies, fte, openFte, accounts, capacity } = seat
  // New and absent colleagues are told by what the seat carries in the end.
  const fullness = capacity?.fullUtilisation.value ?? capacity?.utilisation.value ?? null
  return (
    <>
      <td className={classes.seat}>
        <span className={classes.title}>
          <SeatLink id={seat.id}>{title}</SeatLink>
        </span>
        {role && role.name !== title && <span className={classes.role}>{role.name}</span>}
      </td>
      <td className={classes.people}>
        {occupancies.map(({ id, person, fte: share }) => (
          <span key={id} className={classes.person}>
            <PersonName name={person?.name ?? '—'} id={person?.id} />
            {share !== fte && (
              <span className={classes.share}>
                {t('roster.fteOf', { fte: formats.number(share, 2) })}
              </span>
            )}
            {person?.currentLeave && (
              <span className={classes.share}>
                {person.currentLeave.to === null
                  ? t('roster.away')
                  : t('roster.awayUntil', { date: formats.date(person.currentLeave.to) })}
              </span>
            )}
          </span>
        ))}
        {capacity?.absence?.cover === 'UNCOVERED' && (
          <span className={classes.open}>
            {t('roster.uncovered', { count: capacity.absence.accounts })}
          </span>
        )}
        {openFte > 0 && (
          <span className={classes.open}>
            {occupancies.length === 0
              ? t('roster.open')
              : t('roster.openPart', { fte: formats.number(openFte, 2) })}
          </span>
        )}
      </td>
      <td className={classes.load}>
        {capacity !== null && capacity.band !== null && (
          <>
            <UtilisationBar
              utilisation={fullness}
              band={capacity.band}
              trigger={triggerPoint(capacity)}
              compact
            />
            <span className={classes.percent}>
              {fullness === null ? '—' : formats.percent(fullness, { beside: 1 })}
            </span>
          </>
        )}
      </td>
      <td className={classes.number} data-label={t('roster.columns.accounts')}>
        {formats.number(accounts.totalCount)}
      </td>
      <td className={classes.number} data-label={t('roster.columns.fte')}>
        {formats.number(fte, 2)}
      </td>
      <td className={classes.actions}>
        <IfMayChange thing={seat}>
          <SeatActions seat={seat} onAct={onAct} />
        </IfMayChange>
      </td>
    </>
  )
}
