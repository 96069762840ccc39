import { useTranslation } from 'react-i18next'
import { RowList } from '@/grid/row-list'
import { useFormats } from '@/i18n/formats'
import type { Effects } from './effects'

type Named = readonly { readonly id: string; readonly name: string }[]

/** The people who change team or manager. */
export function MoveList({ effects }: { readonly effects: Effects }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const namesOf = (named: Named) =>
    named.length === 0 ? t('plan.nothing') : formats.list(named.map(({ name }) => name))
  const line = (label: string, before: Named, after: Named) =>
    namesOf(before) === namesOf(after) ? null : `${label}: ${namesOf(before)} → ${namesOf(after)}`
  return (
    <RowList
      none={t('effects.nobodyMoves')}
      rows={effects.moves.nodes.map(({ person, before, after }) => ({
        key: person.id,
        name: person.name,
        details: [
          line(t('effects.team'), before.teams, after.teams),
          line(t('effects.manager'), before.managers, after.managers),
        ],
      }))}
    />
  )
}
