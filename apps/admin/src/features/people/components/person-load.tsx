import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { CoverRows } from '@/organisation/components/cover-rows'
import { LoadBar } from '@/organisation/components/load-bar'
import type { Person } from '../person-query'

/** What somebody's seats carry, and the accounts that make it. */
export function PersonLoad({ person }: { readonly person: Person }) {
  const { t } = useTranslation()
  const seats = person.occupancies.flatMap(({ position }) => position ?? [])
  const total = seats.reduce((sum, { coverage }) => sum + coverage.totalCount, 0)
  const covered = seats.flatMap(({ coverage }) => coverage.nodes)
  return (
    <Panel title={t('organisation.accounts')} note={total}>
      {seats.map(
        ({ id, title, capacity }) =>
          capacity !== null && <LoadBar key={id} title={title} capacity={capacity} />,
      )}
      <CoverRows covered={covered} total={total} />
    </Panel>
  )
}
