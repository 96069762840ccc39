import { ActionIcon, Button, Fieldset, Group, Select, Text } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { DecimalInput } from '@/forms/decimal-input'
import { useFormats } from '@/i18n/formats'
import type { SettingsFields } from './settings-fields'

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)
const CURRENCIES = Intl.supportedValuesOf('currency')
/** Enough for currencies of which a million make a few units. */
const RATE_DECIMALS = 8

/** When the fiscal year begins, and what other currencies are worth in its plan. */
export function PlanRateFields({ settings, values, onChange, problems }: SettingsFields) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { fiscalYearStart, planRates } = values
  const change = (at: number, given: Partial<(typeof planRates)[number]>) =>
    onChange({
      ...values,
      planRates: planRates.map((each, index) => (index === at ? { ...each, ...given } : each)),
    })
  return (
    <>
      <Select
        label={t('kinds.organization.fields.fiscalYearStart')}
        allowDeselect={false}
        data={MONTHS.map((month) => ({ value: String(month), label: formats.monthName(month) }))}
        value={String(fiscalYearStart)}
        error={problems['fiscalYearStart']}
        onChange={(month) => onChange({ ...values, fiscalYearStart: Number(month) })}
      />
      <Fieldset legend={t('kinds.organization.fields.planRates')}>
        <Text size="sm" c="dimmed">
          {t('settings.planRatesHint', { currency: settings.currency })}
        </Text>
        {planRates.map(({ currency, rate }, at) => (
          // A row has nothing by which it is known but its place: its currency is being typed.
          // oxlint-disable-next-line react/no-array-index-key
          <Group key={at} align="end" mt="xs" wrap="nowrap">
            <Select
              label={t('settings.rateCurrency')}
              searchable
              data={CURRENCIES.filter((each) => each !== settings.currency)}
              value={currency === '' ? null : currency}
              onChange={(other) => change(at, { currency: other ?? '' })}
            />
            <DecimalInput
              label={t('settings.rate', { currency: settings.currency })}
              decimals={RATE_DECIMALS}
              value={rate === 0 ? null : rate}
              error={undefined}
              onChange={(given) => change(at, { rate: given ?? 0 })}
            />
            <ActionIcon
              variant="subtle"
              size="lg"
              aria-label={t('settings.removeRate', { currency })}
              onClick={() =>
                onChange({ ...values, planRates: planRates.filter((_, index) => index !== at) })
              }
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        {problems['planRates'] !== undefined && (
          <Text size="sm" c="red" role="alert" mt="xs">
            {problems['planRates']}
          </Text>
        )}
        <Button
          variant="subtle"
          size="xs"
          mt="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() =>
            onChange({ ...values, planRates: [...planRates, { currency: '', rate: 0 }] })
          }
        >
          {t('settings.addRate')}
        </Button>
      </Fieldset>
    </>
  )
}
