import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { TFunction } from 'i18next'
import type { GridColumn } from '@/grid/data-grid/grid-column'
import { type Formats, useFormats } from '@/i18n/formats'
import type { Thing } from '@/things/thing'

interface WorkWords {
  readonly slug: string
  readonly t: TFunction
  readonly formats: Formats
}

/** Columns in the reader's language, made anew only with it. */
export function useWorkColumns(
  slug: string,
  columnsOf: (words: WorkWords) => readonly GridColumn<Thing>[],
): readonly GridColumn<Thing>[] {
  const { t } = useTranslation()
  const formats = useFormats()
  return useMemo(() => columnsOf({ slug, t, formats }), [slug, t, formats, columnsOf])
}
