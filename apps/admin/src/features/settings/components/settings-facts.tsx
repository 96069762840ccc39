import type { kinds } from '@postscale/schema/entities/en'
import { useTranslation } from 'react-i18next'
import { FactList } from '@/grid/fact-list'
import { useFormats } from '@/i18n/formats'
import type { Settings } from '../settings-query'
import { useApprovalFacts } from './use-approval-facts'

/** What the organization says of itself, and what it does not say. */
export function SettingsFacts({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const called = (field: keyof typeof kinds.organization.fields) =>
    t(`kinds.organization.fields.${field}`)
  const { name, locale, timeZone, currency, grossMargin, acquisitionCost } = settings
  const { fiscalYearStart, planRates } = settings
  const { productComplexity, growthMotion, orgModel, serviceModel, reportingLine } = settings
  const approvalFacts = useApprovalFacts(settings)
  const unknown = t('settings.unknown')
  const undeclared = t('settings.undeclared')
  return (
    <FactList
      facts={[
        { name: called('name'), value: name },
        {
          name: called('grossMargin'),
          value: grossMargin === null ? unknown : formats.percent(grossMargin, { decimals: 2 }),
        },
        {
          name: called('acquisitionCost'),
          value: acquisitionCost === null ? unknown : formats.exactMoney(acquisitionCost),
        },
        { name: called('fiscalYearStart'), value: formats.monthName(fiscalYearStart) },
        {
          name: called('planRates'),
          value:
            planRates.length === 0
              ? t('settings.noRates')
              : planRates
                  .map(
                    ({ currency: other, rate }) => `1 ${other} = ${formats.rate(rate)} ${currency}`,
                  )
                  .join(' · '),
        },
        {
          name: called('productComplexity'),
          value: t(`choices.complexity.${productComplexity}`),
        },
        {
          name: called('growthMotion'),
          value: growthMotion === null ? undeclared : t(`choices.growthMotion.${growthMotion}`),
        },
        {
          name: called('orgModel'),
          value: orgModel === null ? undeclared : t(`choices.orgModel.${orgModel}`),
        },
        {
          name: called('serviceModel'),
          value: serviceModel === null ? undeclared : t(`choices.serviceModel.${serviceModel}`),
        },
        {
          name: called('reportingLine'),
          value: reportingLine === null ? undeclared : t(`choices.reportingLine.${reportingLine}`),
        },
        ...approvalFacts,
        { name: called('locale'), value: formats.language(locale) },
        { name: called('timeZone'), value: timeZone },
        { name: t('settings.currency'), value: currency },
      ]}
    />
  )
}
