import { useTranslation } from 'react-i18next'
import { EffectSide } from '@/plans/effect-side'
import type { ComparedEffects } from '../compare-query'
import classes from './family-effects.module.css'

/** Utilisation of every role family of the whole at both moments. */
export function FamilyEffects({ effects }: { readonly effects: ComparedEffects }) {
  const { t } = useTranslation()
  return (
    <ul className={classes.list}>
      {effects.familyCapacity.map(({ family, before, after }) => (
        <li key={family}>
          <p className={classes.name}>{t(`choices.roleFamily.${family}`)}</p>
          <EffectSide label={t('plan.before')} side={before} />
          <EffectSide label={t('plan.after')} side={after} />
        </li>
      ))}
    </ul>
  )
}
