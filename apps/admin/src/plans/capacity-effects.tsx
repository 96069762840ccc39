import { useTranslation } from 'react-i18next'
import classes from './capacity-effects.module.css'
import { EffectSide } from './effect-side'
import type { PlanPreview } from './plan-draft'

interface CapacityEffectsProps {
  readonly effects: PlanPreview['effects']['capacity']
}

/** Utilisation before and after, for each role family of each team that differs. */
export function CapacityEffects({ effects }: CapacityEffectsProps) {
  const { t } = useTranslation()
  return (
    <ul className={classes.list}>
      {effects.map(({ teamId, teamName, family, before, after }) => (
        <li key={`${teamId ?? ''} ${family}`} className={classes.effect}>
          <p className={classes.name}>
            {teamName ?? t('capacity.noTeam')}
            <span className={classes.family}>{t(`choices.roleFamily.${family}`)}</span>
          </p>
          <EffectSide label={t('plan.before')} side={before} />
          <EffectSide label={t('plan.after')} side={after} />
        </li>
      ))}
    </ul>
  )
}
