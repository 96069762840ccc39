import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import type { ValueWords } from './value-text'

/** The words and formats of values in the reader's language. */
export function useValueWords(): ValueWords {
  const { t } = useTranslation()
  const formats = useFormats()
  return useMemo(
    () => ({
      formats,
      choice: (vocabulary, value) => t(`choices.${vocabulary}.${value}` as 'choices.segment.SMB'),
      yes: t('grid.yes'),
      no: t('grid.no'),
      count: (count) => t('grid.entries', { count }),
    }),
    [t, formats],
  )
}
