import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import { CapacityEffects } from './capacity-effects'
import { EffectGroup } from './effect-group'
import { type Effects, type FindingQuestion, useFindingEffect } from './effects'
import { ExposedList } from './exposed-list'
import { FindingChanges } from './finding-changes'
import { MonthCosts } from './month-costs'
import { MoveList } from './move-list'
import { NoticedList } from './noticed-list'
import { PlanCost } from './plan-cost'
import { SpanList } from './span-list'
import classes from './effect-lists.module.css'

/** How many lines of capacity are shown at once; more of them open below their number. */
const FEW = 3

interface EffectGroupsProps {
  readonly effects: Effects
  readonly findings: FindingQuestion
  /** Whether the groups are open until somebody closes them. */
  readonly open?: boolean
}

/** What a plan comes to, or one moment against another, part by part; parts in which nothing happens are left out. */
export function EffectGroups({ effects, findings, open = false }: EffectGroupsProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { capacity, cost, costByMonth, exposure, service, moves, spans } = effects
  const { data } = useFindingEffect(findings)
  const measured = capacity.filter(({ before, after }) => before?.band ?? after?.band)
  const { csm } = service
  const [gained, relieved] = [exposure.exposed.count, exposure.relieved?.count ?? 0]
  return (
    <>
      {measured.length > 0 && (
        <EffectGroup
          title={t('effects.capacity')}
          note={measured.length}
          open={open || measured.length <= FEW}
        >
          <CapacityEffects effects={measured} />
        </EffectGroup>
      )}
      <EffectGroup title={t('plan.money.title')} open={open}>
        <PlanCost cost={cost} />
        <MonthCosts costs={costByMonth} />
      </EffectGroup>
      {gained + relieved > 0 && (
        <EffectGroup
          title={t('effects.exposed')}
          note={`+${formats.number(gained)} −${formats.number(relieved)}`}
          open={open}
        >
          <ExposedList exposure={exposure} />
        </EffectGroup>
      )}
      {service.changes.totalCount > 0 && (
        <EffectGroup title={t('effects.noticed')} note={service.changes.totalCount} open={open}>
          <p className={classes.lead}>
            {t('effects.newCsm', { count: csm.count, revenue: formats.money(csm.revenue) })}
          </p>
          <NoticedList effects={effects} />
        </EffectGroup>
      )}
      {moves.totalCount > 0 && (
        <EffectGroup title={t('effects.moves')} note={moves.totalCount} open={open}>
          <MoveList effects={effects} />
        </EffectGroup>
      )}
      {spans.length > 0 && (
        <EffectGroup title={t('effects.spans')} note={spans.length} open={open}>
          <SpanList spans={spans} />
        </EffectGroup>
      )}
      {(['added', 'cleared'] as const).map((which) => {
        const count = data?.[which].totalCount
        return count === 0 ? null : (
          <EffectGroup key={which} title={t(`effects.${which}`)} note={count ?? '…'} open={open}>
            <FindingChanges findings={findings} which={which} />
          </EffectGroup>
        )
      })}
    </>
  )
}
