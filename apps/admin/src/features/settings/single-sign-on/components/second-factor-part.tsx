import { Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { FormAlert } from '@/forms/form-alert'
import { RefusedAlert } from '@/plans/refused-alert'
import { type SingleSignOn, setSecondFactorDuty } from '../single-sign-on-query'
import { useSingleSignOnWrite } from '../use-single-sign-on-write'
import classes from './single-sign-on.module.css'

interface SecondFactorPartProps {
  readonly slug: string
  readonly settings: SingleSignOn
}

/** Whether members who sign in by a password have to prove a second factor. */
export function SecondFactorPart({ slug, settings: { wantsSecondFactor } }: SecondFactorPartProps) {
  const { t } = useTranslation()
  const set = useSingleSignOnWrite(slug, setSecondFactorDuty)
  return (
    <>
      <h3 className={classes.title}>{t('singleSignOn.secondFactor')}</h3>
      <div className={classes.inset}>
        <Switch
          mt="sm"
          label={t('singleSignOn.secondFactorDuty')}
          description={t('singleSignOn.secondFactorHint')}
          checked={wantsSecondFactor}
          disabled={set.pending}
          onChange={({ currentTarget: { checked } }) =>
            set.write({ organizationId: slug, isWanted: checked })
          }
        />
        <RefusedAlert messages={set.refused} />
        <FormAlert error={set.error} />
      </div>
    </>
  )
}
