import { NativeSelect } from '@mantine/core'
import { IconLanguage } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { changeLanguage, type Language, languages } from '@/i18n/start-i18n'

const choices = Object.entries(languages).map(([value, label]) => ({ value, label }))

/** The languages by their own names; also for those who cannot read the current one. */
export function LanguageField() {
  const { t, i18n } = useTranslation()
  return (
    <NativeSelect
      aria-label={t('shell.language')}
      leftSection={<IconLanguage size={18} stroke={1.6} aria-hidden="true" />}
      data={choices}
      value={i18n.language}
      onChange={({ currentTarget: { value } }) => void changeLanguage(value as Language)}
    />
  )
}
