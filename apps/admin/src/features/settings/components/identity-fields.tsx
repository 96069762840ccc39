import { NativeSelect, Select, TextInput } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { languages } from '@/i18n/start-i18n'
import type { SettingsFields } from './settings-fields'

/** What the company is called, its language, and in which time zone its days begin. */
export function IdentityFields({ values, onChange, problems }: SettingsFields) {
  const { t } = useTranslation()
  const { timeZone } = values
  const zones = useMemo(
    () => [...new Set(['UTC', timeZone, ...Intl.supportedValuesOf('timeZone')])],
    [timeZone],
  )
  return (
    <>
      <TextInput
        label={t('kinds.organization.fields.name')}
        required
        withAsterisk={false}
        maxLength={200}
        value={values.name}
        error={problems['name']}
        onChange={({ currentTarget: { value } }) => onChange({ ...values, name: value })}
      />
      <NativeSelect
        label={t('kinds.organization.fields.locale')}
        description={t('settings.localeHint')}
        data={Object.entries(languages).map(([value, label]) => ({ value, label }))}
        value={values.locale}
        error={problems['locale']}
        onChange={({ currentTarget: { value } }) => onChange({ ...values, locale: value })}
      />
      <Select
        label={t('kinds.organization.fields.timeZone')}
        description={t('settings.timeZoneHint')}
        data={zones}
        searchable
        limit={100}
        nothingFoundMessage={t('roster.noMatch')}
        value={timeZone}
        error={problems['timeZone']}
        onChange={(zone) => {
          if (zone !== null) onChange({ ...values, timeZone: zone })
        }}
      />
    </>
  )
}
