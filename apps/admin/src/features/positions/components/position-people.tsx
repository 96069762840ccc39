import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { PersonName } from '@/components/person-name'
import { ToneBadge } from '@/components/tone-badge'
import { RowList } from '@/grid/row-list'
import { useFormats } from '@/i18n/formats'
import type { Position } from '../position-query'

/** Who sits in a seat, each with their part of it, and what nobody fills. */
export function PositionPeople({ position }: { readonly position: Position }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { occupancies, openFte, fte: size } = position
  const share = (fte: number) => t('roster.fteOf', { fte: formats.number(fte, 2) })
  return (
    <Panel
      title={t('organisation.position.people')}
      control={
        openFte > 0 ? (
          <ToneBadge tone="at-trigger">
            {occupancies.length === 0
              ? t('roster.open')
              : t('roster.openPart', { fte: formats.number(openFte, 2) })}
          </ToneBadge>
        ) : undefined
      }
    >
      <RowList
        none={t('organisation.position.nobody')}
        rows={occupancies.map(({ id, person, fte, from, to }) => ({
          key: id,
          name: <PersonName name={person?.name ?? '—'} id={person?.id} />,
          aside: fte === size ? undefined : share(fte),
          details: [
            t('organisation.since', { date: formats.date(from) }),
            to === null ? null : t('organisation.until', { date: formats.date(to) }),
            person?.currentLeave == null
              ? null
              : person.currentLeave.to === null
                ? t('roster.away')
                : t('roster.awayUntil', { date: formats.date(person.currentLeave.to) }),
            person?.loadedCost == null ? null : formats.money(person.loadedCost),
          ],
        }))}
      />
    </Panel>
  )
}
