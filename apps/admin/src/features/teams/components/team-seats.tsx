import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { BandBadge } from '@/charts/band-badge'
import { Panel } from '@/components/panel'
import { OwnerLinks, SeatLink } from '@/components/thing-links'
import { RowList } from '@/grid/row-list'
import { useFormats } from '@/i18n/formats'
import { isLeader } from '../is-leader'
import type { TeamInFull } from '../team-query'

interface TeamSeatsProps {
  readonly slug: string
  readonly team: TeamInFull
}

/** The seats of a team with who sits there and how full they are. */
export function TeamSeats({ slug, team: { id, positions } }: TeamSeatsProps) {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const { compare } = new Intl.Collator(i18n.language, { numeric: true })
  return (
    <Panel
      title={t('organisation.team.seats')}
      note={positions.totalCount}
      control={
        <Button
          variant="default"
          size="compact-sm"
          renderRoot={(props) => (
            <Link to="/$slug/roster" params={{ slug }} search={{ team: id }} {...props} />
          )}
        >
          {t('teams.toRoster')}
        </Button>
      }
    >
      <RowList
        none={t('organisation.team.noSeats')}
        rows={positions.nodes
          .toSorted(
            (a, b) => Number(isLeader(b)) - Number(isLeader(a)) || compare(a.title, b.title),
          )
          .map((seat) => {
            const { title, role, occupancies, openFte, capacity, accounts } = seat
            const fullness = capacity?.fullUtilisation.value ?? capacity?.utilisation.value ?? null
            return {
              key: seat.id,
              name:
                occupancies.length === 0 ? (
                  <SeatLink id={seat.id}>{title}</SeatLink>
                ) : (
                  <OwnerLinks owner={seat} />
                ),
              aside:
                occupancies.length === 0 ? (
                  t('roster.open')
                ) : (
                  <>
                    {fullness !== null && `${formats.percent(fullness, { beside: 1 })} `}
                    {capacity?.band != null && <BandBadge band={capacity.band} />}
                  </>
                ),
              details: [
                occupancies.length === 0 ? null : title,
                role === null || role.name === title ? null : role.name,
                accounts.totalCount === 0
                  ? null
                  : t('capacity.carried.accounts', { count: accounts.totalCount }),
                openFte === 0 || occupancies.length === 0
                  ? null
                  : t('roster.openPart', { fte: formats.number(openFte, 2) }),
              ],
            }
          })}
      />
    </Panel>
  )
}
