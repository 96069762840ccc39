import { vocabularies } from '@postscale/schema/entities'
import { useTranslation } from 'react-i18next'
import { ChoiceField } from '@/forms/choice-field'
import type { SettingsFields } from './settings-fields'

/** What the organization declares to be, which advice is compared with. */
export function DeclaredFields({ values, onChange, problems }: SettingsFields) {
  const { t } = useTranslation()
  const { complexity, growthMotion, orgModel, serviceModel, reportingLine } = vocabularies
  const none = t('settings.undeclared')
  return (
    <>
      <ChoiceField
        label={t('kinds.organization.fields.productComplexity')}
        choices={complexity.values}
        nameOf={(value) => t(`choices.complexity.${value}`)}
        value={values.productComplexity}
        error={problems['productComplexity']}
        onChange={(value) => value && onChange({ ...values, productComplexity: value })}
      />
      <ChoiceField
        label={t('kinds.organization.fields.growthMotion')}
        choices={growthMotion.values}
        nameOf={(value) => t(`choices.growthMotion.${value}`)}
        none={none}
        value={values.growthMotion}
        error={problems['growthMotion']}
        onChange={(value) => onChange({ ...values, growthMotion: value })}
      />
      <ChoiceField
        label={t('kinds.organization.fields.orgModel')}
        choices={orgModel.values}
        nameOf={(value) => t(`choices.orgModel.${value}`)}
        none={none}
        value={values.orgModel}
        error={problems['orgModel']}
        onChange={(value) => onChange({ ...values, orgModel: value })}
      />
      <ChoiceField
        label={t('kinds.organization.fields.serviceModel')}
        choices={serviceModel.values}
        nameOf={(value) => t(`choices.serviceModel.${value}`)}
        none={none}
        value={values.serviceModel}
        error={problems['serviceModel']}
        onChange={(value) => onChange({ ...values, serviceModel: value })}
      />
      <ChoiceField
        label={t('kinds.organization.fields.reportingLine')}
        choices={reportingLine.values}
        nameOf={(value) => t(`choices.reportingLine.${value}`)}
        none={none}
        value={values.reportingLine}
        error={problems['reportingLine']}
        onChange={(value) => onChange({ ...values, reportingLine: value })}
      />
    </>
  )
}
