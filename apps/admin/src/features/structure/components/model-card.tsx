import type { Moment } from '@/address/moment'
import { Button, Checkbox } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Meter } from '@/charts/meter'
import { ToneBadge } from '@/components/tone-badge'
import type { AdminOrgModelsQuery } from '@/generated/graphql'
import { useFormats } from '@/i18n/formats'
import { IfMay } from '@/viewer/if-may'
import classes from './model-card.module.css'
import { ModelEffort } from './model-effort'
import { ScoreParts } from './score-parts'

/** A model with how well it fits. */
type ModelScore = NonNullable<
  AdminOrgModelsQuery['organization']
>['orgModelRecommendation']['scores'][number]

interface ModelCardProps {
  readonly slug: string
  readonly at: Moment
  readonly score: ModelScore
  readonly isBest: boolean
  /** Whether it is the one in use. */
  readonly isUsed: boolean
  readonly chosen: boolean
  readonly onChoose: () => void
  readonly onPreview: () => void
  readonly onMake: () => void
  readonly pending: boolean
}

/** How many reasons are told before somebody asks why. */
const FEW = 2

/** A model: how well it fits and why in two lines, the teams that it would make, and what it takes to get there. */
export function ModelCard(props: ModelCardProps) {
  const { slug, at, score, isBest, isUsed, chosen, onChoose, onPreview, onMake, pending } = props
  const { t } = useTranslation()
  const formats = useFormats()
  const name = t(`choices.orgModel.${score.model}`)
  const points = formats.number(score.score)
  return (
    <article className={classes.card} aria-label={name} data-best={isBest}>
      <header className={classes.head}>
        <h3>{name}</h3>
        {isBest && <ToneBadge tone="healthy">{t('structure.fitsBest')}</ToneBadge>}
        {isUsed && <ToneBadge tone="none">{t('structure.inUse')}</ToneBadge>}
        <span className={classes.points}>{points}</span>
      </header>
      <Meter
        label={t('structure.scored', { name, points })}
        value={score.score / 100}
        tone={isBest ? 'healthy' : 'under'}
      />
      <ul className={classes.reasons}>
        {score.reasons.slice(0, FEW).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <ModelEffort slug={slug} at={at} model={score.model} />
      <IfMay act="PLAN_WHOLE">
        <div className={classes.acts}>
          <Button
            size="xs"
            variant={isBest ? 'filled' : 'default'}
            aria-label={`${t('plan.preview')}: ${name}`}
            onClick={onPreview}
          >
            {t('plan.preview')}
          </Button>
          <Button
            size="xs"
            variant="default"
            aria-label={`${t('transition.open')}: ${name}`}
            renderRoot={(props) => (
              <Link
                {...props}
                to="/$slug/transition"
                params={{ slug }}
                search={(before: object) => ({ ...before, model: score.model })}
              />
            )}
          >
            {t('transition.open')}
          </Button>
          {at.scenario === null && (
            <IfMay act="KEEP">
              <Button
                size="xs"
                variant="default"
                loading={pending}
                aria-label={`${t('structure.makeScenario')}: ${name}`}
                onClick={onMake}
              >
                {t('structure.makeScenario')}
              </Button>
              <Checkbox
                size="xs"
                label={t('structure.pick')}
                aria-label={`${t('structure.pick')}: ${name}`}
                checked={chosen}
                onChange={onChoose}
              />
            </IfMay>
          )}
        </div>
      </IfMay>
      <ScoreParts name={name} reasons={score.reasons.slice(FEW)} parts={score.parts} />
    </article>
  )
}
