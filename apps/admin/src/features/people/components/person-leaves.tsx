import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { ToneBadge } from '@/components/tone-badge'
import { RowList } from '@/grid/row-list'
import { useFormats } from '@/i18n/formats'
import { leavesInOrder, leaveState } from '../leave-state'
import type { Person } from '../person-query'

interface PersonLeavesProps {
  readonly person: Person
  readonly day: string
}

const tones = { NOW: 'at-trigger', PLANNED: 'under', PAST: 'none' } as const

/** When somebody is away, was, and will be. */
export function PersonLeaves({ person, day }: PersonLeavesProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  return (
    <Panel title={t('organisation.person.leaves')}>
      <RowList
        none={t('organisation.person.noLeaves')}
        rows={leavesInOrder(person.leaves, day).map((leave) => {
          const { id, from, to, kind, shareAbsent, note } = leave
          const state = leaveState(leave, day)
          return {
            key: id,
            name: `${formats.date(from)} – ${to === null ? '…' : formats.date(to)}`,
            aside: (
              <ToneBadge tone={tones[state]}>
                {t(`organisation.person.leaveStates.${state}`)}
              </ToneBadge>
            ),
            details: [
              kind === null ? null : t(`choices.leaveKind.${kind}`),
              shareAbsent === 1
                ? null
                : t('organisation.person.share', { share: formats.percent(shareAbsent) }),
              to === null ? t('organisation.person.openEnd') : null,
              note,
            ],
          }
        })}
      />
    </Panel>
  )
}
