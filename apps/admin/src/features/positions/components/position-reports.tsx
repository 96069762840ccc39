import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { SeatLink } from '@/components/thing-links'
import { RowList } from '@/grid/row-list'
import { useFormats } from '@/i18n/formats'
import type { Position } from '../position-query'

/** The seats that report to a seat; nothing for a seat that leads nobody and is not meant to. */
export function PositionReports({ position }: { readonly position: Position }) {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const { directReports, role } = position
  if (directReports.length === 0 && role?.family !== 'LEADERSHIP') return null
  const { compare } = new Intl.Collator(i18n.language, { numeric: true })
  return (
    <Panel title={t('organisation.position.reports')} note={directReports.length}>
      <RowList
        none={t('organisation.position.noReports')}
        rows={directReports
          .toSorted((a, b) => compare(a.title, b.title))
          .map(({ id, title, occupancies, openFte }) => {
            const names = occupancies.flatMap(({ person }) => person?.name ?? [])
            return {
              key: id,
              name: <SeatLink id={id}>{names.length === 0 ? title : names.join(', ')}</SeatLink>,
              aside:
                openFte === 0
                  ? undefined
                  : names.length === 0
                    ? t('roster.open')
                    : t('roster.openPart', { fte: formats.number(openFte, 2) }),
              details: [names.length === 0 ? null : title],
            }
          })}
      />
    </Panel>
  )
}
