import { useTranslation } from 'react-i18next'
import { useValueWords } from '../use-value-words'
import type { FilterWords } from './filter-text'

/** The words of filters in the reader's language. */
export function useFilterWords(
  currency: string,
  nameOf: (id: string) => string | null,
): FilterWords {
  const { t } = useTranslation()
  const words = useValueWords()
  return {
    ...words,
    currency,
    nameOf,
    none: t('grid.filters.none'),
    orNone: (text) => t('grid.filters.orNone', { text }),
    any: t('grid.filters.any'),
    between: (from, to) => t('grid.filters.between', { from, to }),
    from: (from) => t('grid.filters.fromValue', { from }),
    upTo: (to) => t('grid.filters.upTo', { to }),
    before: (day) => t('grid.filters.beforeDay', { day }),
    contains: (text) => t('grid.filters.containsText', { text }),
  }
}
