import { useTranslation } from 'react-i18next'
import { Meter } from '@/charts/meter'
import { RowList } from '@/grid/row-list'
import { ToneBadge } from '@/components/tone-badge'
import { Why } from '@/evidence/why'
import { useFormats } from '@/i18n/formats'
import type { RolloutRoadmap } from '../rollouts-query'
import { RoadmapChecklist } from './roadmap-checklist'
import { usePilotRow } from './use-pilot-row'
import type { Ticking } from '../checklist'

const tones = { ACTIVE: 'under', DONE: 'healthy', LATE: 'over', UPCOMING: 'none' } as const

interface RoadmapViewProps {
  readonly roadmap: RolloutRoadmap
  /** How items of its checklists are ticked; left out where the viewer may not. */
  readonly ticking?: Ticking | undefined
}

/** One change of service model: how far it is, then its phases with their checklists. */
export function RoadmapView({ roadmap, ticking }: RoadmapViewProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const pilotRow = usePilotRow()
  const { rollout, serviceModel, recorded, expected, behind, phases, evidence } = roadmap
  const model = t(`choices.serviceModel.${serviceModel}`)
  const name = rollout?.name ?? model
  const late = (days: number) => (days === 0 ? null : t('roadmap.daysLate', { count: days }))
  const done = ({ value, reason }: RolloutRoadmap['progress']) =>
    value === null ? reason : t('roadmap.progress', { percent: formats.percent(value) })
  // Its phase may be the right one while the checklist of an earlier one is not done.
  const overdue = phases.some(({ status }) => status === 'LATE')
  const standing = behind === null ? null : behind || overdue ? 'behind' : 'inTime'
  return (
    <RowList
      none=""
      rows={[
        {
          key: 'rollout',
          name,
          aside: standing !== null && (
            <ToneBadge tone={standing === 'inTime' ? 'healthy' : 'over'}>
              {t(`roadmap.${standing}`)}
            </ToneBadge>
          ),
          details: [
            model,
            recorded && t('roadmap.recorded', { phase: t(`choices.rolloutPhase.${recorded}`) }),
            expected && t('roadmap.expected', { phase: t(`choices.rolloutPhase.${expected}`) }),
            done(roadmap.progress),
            late(roadmap.daysLate),
          ],
          more: <Why about={name} evidence={evidence} />,
        },
        ...(rollout?.pilotComparison == null ? [] : [pilotRow(rollout.pilotComparison)]),
        ...phases.map(({ phase, from, to, status, daysLate, progress, items }) => {
          const title = t(`choices.rolloutPhase.${phase}`)
          return {
            key: phase,
            name: title,
            aside: <ToneBadge tone={tones[status]}>{t(`roadmap.statuses.${status}`)}</ToneBadge>,
            details: [
              to === null
                ? t('roadmap.open', { from: formats.date(from) })
                : t('roadmap.between', { from: formats.date(from), to: formats.date(to) }),
              done(progress),
              late(daysLate),
            ],
            more: (
              <>
                <Meter
                  label={`${title}: ${done(progress) ?? ''}`}
                  value={progress.value ?? 0}
                  tone={tones[status]}
                />
                <RoadmapChecklist title={title} phase={phase} items={items} ticking={ticking} />
              </>
            ),
          }
        }),
      ]}
    />
  )
}
